import { parseArea, type CellArea } from "../core/cells/a1";
import { locate, type Located } from "./formulas/locate-areas";
import { readScope } from "./formulas/scope";
import type { FigureAtSelection } from "./port";
import { inWorkbook } from "./run";

/** What stands at the active cell: its formula, also where it only spills there or is frozen, and its row. */
export function figureAtSelection(): Promise<FigureAtSelection> {
  return inWorkbook(async (session) => {
    const cell = session.workbook.getActiveCell();
    const parent = cell.getSpillParentOrNullObject();
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
    cell.load("formulas,address,columnIndex,worksheet/id");
    parent.load("formulas");
    row.load("values,columnIndex");
    const scope = await readScope(session, null);
    const area = parseArea(cell.address);
    const frozen = scope.recipe.areas
      .flatMap((one) => locate(one, scope.contents) ?? [])
      .flatMap((one) => (one.sheet.id === cell.worksheet.id && area ? (formulaIn(one, area) ?? []) : []));
    const own = String((parent.isNullObject ? cell : parent).formulas[0]?.[0] ?? "");
    return {
      formula: own.startsWith("=") ? own : (frozen[0] ?? ""),
      row: row.isNullObject ? [] : textsUpTo(row.values[0] ?? [], cell.columnIndex - row.columnIndex),
    };
  });
}

/** The formula that was frozen in a cell: its own, or the one whose spill it was part of. */
function formulaIn({ frozen, area }: Located, cell: CellArea): string | null {
  const [down, across] = [cell.row - area.row, cell.column - area.column];
  if (down < 0 || across < 0 || down >= area.rows || across >= area.columns) return null;
  return frozen.formulas[down]?.[across] ?? frozen.formulas[0]?.[0] ?? null;
}

const textsUpTo = (values: readonly unknown[], last: number): readonly string[] =>
  values.slice(0, last + 1).filter((value): value is string => typeof value === "string");
