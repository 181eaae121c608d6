import type { ICellData, Nullable } from "@univerjs/core";
import type { Rectangle } from "../../workbook/engine";
import type { SpillMap } from "../formulas/spills";
import { overlap, type UniverWorkbook } from "../univer-workbook";
import type { Cells } from "./used-range";

export type ReadCell<T> = (cell: Nullable<ICellData>, row: number, column: number) => T;

export const cellsOf = (book: UniverWorkbook, sheetId: string): Cells =>
  book.sheet(sheetId).getCellMatrix().getMatrix() as unknown as Cells;

/** Visits each cell of a block, with spilled cells in their places. */
export function readBlock<T>(
  cells: Cells,
  spills: SpillMap,
  sheetId: string,
  range: Rectangle,
  read: ReadCell<T>,
): T[][] {
  const result = readStored(cells, range, read);
  for (const spill of spills.on(sheetId)) {
    const shared = overlap(range, spill);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      for (let column = shared.column; column < shared.column + shared.columns; column++) {
        const spilled = spills.cell(sheetId, row, column);
        if (!spilled) continue;
        const merged = { ...cells[row]?.[column], v: spilled.v ?? null, t: spilled.t ?? null };
        const line = result[row - range.row] as T[];
        line[column - range.column] = read(merged, row, column);
      }
    }
  }
  return result;
}

function readStored<T>(cells: Cells, range: Rectangle, read: ReadCell<T>): T[][] {
  const result: T[][] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    const stored = cells[row];
    const line = new Array<T>(range.columns);
    for (let offset = 0; offset < range.columns; offset++) {
      const column = range.column + offset;
      line[offset] = read(stored?.[column], row, column);
    }
    result.push(line);
  }
  return result;
}

/** Reads the number formats of a sheet's cells; a cell without one has that of its row or column. */
export function formatReader(book: UniverWorkbook, sheetId: string): ReadCell<string> {
  const known = new Map<string, string>();
  const sheet = book.sheet(sheetId);
  return (cell, row, column) => {
    const style =
      cell?.s ?? sheet.getRowManager().getRow(row)?.s ?? sheet.getColumnManager().getColumn(column)?.s;
    if (!style) return "General";
    if (typeof style !== "string") return style.n?.pattern ?? "General";
    let format = known.get(style);
    if (format === undefined) {
      format = book.workbook().getStyles().get(style)?.n?.pattern ?? "General";
      known.set(style, format);
    }
    return format;
  };
}
