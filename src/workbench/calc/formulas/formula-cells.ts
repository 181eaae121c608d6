import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { tokenize } from "@borgar/fx";
import { toUniverFormula, type TableNames } from "./formula-dialect";
import type { CellPatch, UniverWorkbook } from "../univer-workbook";

/** A table or one of its columns under a new name. */
export interface TableRename {
  readonly table: string;
  readonly to?: string;
  readonly column?: readonly [from: string, to: string];
}

/**
 * Translates the formulas of every write to Univer's notation, whether the write comes from an
 * add-in, from typing in the grid, from pasting or from undo.
 */
export function translateFormulasOnWrite(
  book: UniverWorkbook,
  tables: () => readonly TableNames[],
  tableAt: (sheetId: string, row: number, column: number) => TableNames | undefined,
): { dispose(): void } {
  return book.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellPatch };
    for (const row in cellValue) {
      const line = cellValue?.[Number(row)];
      for (const column in line) {
        const cell: ICellData | null | undefined = line?.[Number(column)];
        if (typeof cell?.f !== "string" || cell.f === "") continue;
        const current = cell.f.includes("[") ? tableAt(subUnitId, Number(row), Number(column)) : undefined;
        cell.f = toUniverFormula(cell.f, tables(), current);
      }
    }
  });
}

/** Lets formulas follow a table or column that gets a new name, as Excel does. */
export function renameInFormulas(book: UniverWorkbook, rename: TableRename): void {
  const mentions = rename.table.toLowerCase();
  for (const sheet of book.workbook().getSheets()) {
    const patch: CellPatch = {};
    let found = false;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f;
      if (!formula?.toLowerCase().includes(mentions)) return;
      const changed = renamed(formula, rename);
      if (changed === formula) return;
      found = true;
      (patch[row] ??= {})[column] = { f: changed };
    });
    if (found) book.patchCells(sheet.getSheetId(), patch);
  }
}

/** The formula with the table's or column's new name in its structured references. */
function renamed(formula: string, { table, to, column }: TableRename): string {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type !== "structured") return to && type.startsWith("range") && same(value, table) ? to : value;
      const open = value.indexOf("[");
      if (!same(value.slice(0, open), table)) return value;
      const selector = value
        .slice(open)
        .replace(/\[([^[\]#]+)\]/g, (all, name: string) =>
          column && same(name, column[0]) ? `[${column[1]}]` : all,
        );
      return (to ?? value.slice(0, open)) + selector;
    })
    .join("");
}
