import type { CellContent, CellValue, Rectangle } from "./engine";
import { HostError } from "./host-error";
import type { RangeTarget } from "./object-reference";
import { requireUnlocked } from "./protection";

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Excel's order: numbers, text, FALSE and TRUE, errors; blanks always last. */
const rank = (value: CellValue): number => {
  if (value === null) return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
};

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return rank(a) - rank(b);
  const turned = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * turned;
  if (typeof a === "string" && typeof b === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return a.localeCompare(b, "en-GB", { sensitivity }) * turned;
  }
  return (Number(a) - Number(b)) * turned;
}

/** Sorts rows by their values. Rows that hold formulas are refused: their references would have to move. */
export function sortRows(range: RangeTarget, fields: unknown, matchCase: boolean, hasHeaders: boolean): void {
  requireUnlocked(range);
  const keys = fields as readonly SortField[];
  if (!Array.isArray(fields) || keys.some(({ sortOn }) => sortOn !== undefined && sortOn !== "Value"))
    throw new HostError("InvalidArgument");
  const { book, sheetId, area } = range;
  const body: Rectangle = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  const contents = book.engine.formulas(sheetId, body);
  const isFormula = (cell: CellContent): boolean => typeof cell === "string" && cell.startsWith("=");
  if (contents.flat().some(isFormula))
    throw new HostError("NotImplemented", "The workbench does not sort rows that hold formulas");
  const values = book.engine.values(sheetId, body);
  const order = contents.map((_, index) => index);
  order.sort((first, second) => {
    for (const { key, ascending } of keys) {
      const difference = compare(
        values[first]?.[key] ?? null,
        values[second]?.[key] ?? null,
        ascending !== false,
        matchCase,
      );
      if (difference !== 0) return difference;
    }
    return first - second;
  });
  book.engine.write(
    sheetId,
    body,
    order.map((index) => contents[index] ?? []),
  );
}
