import { isUnbounded } from "./address";
import type { CellContent, CellValue, Rectangle } from "./engine";
import { HostError, wrongShape } from "./host-error";
import type { RangeTarget } from "./object-reference";
import { requireUnlocked } from "./protection";

/** Excel refuses to read more cells than this at once. */
const mostCellsRead = 5_000_000;

/** A cell value as Office.js gives it: blank is an empty text, an error its name. */
export const officeValue = (value: CellValue): number | string | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;

const valueType = (value: CellValue): string => {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
};

/** Reads cells; whole rows and columns have no values, as in Excel. */
export function readCells<Cell>({ area }: RangeTarget, read: (area: Rectangle) => Cell[][]): Cell[][] | null {
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > mostCellsRead) throw new HostError("InvalidArgument");
  return read(area);
}

export const values = (range: RangeTarget): unknown =>
  readCells(range, (area) =>
    range.book.engine.values(range.sheetId, area).map((row) => row.map(officeValue)),
  );

export const valueTypes = (range: RangeTarget): unknown =>
  readCells(range, (area) => range.book.engine.values(range.sheetId, area).map((row) => row.map(valueType)));

export const formulas = (range: RangeTarget): unknown =>
  readCells(range, (area) =>
    range.book.engine.formulas(range.sheetId, area).map((row) => row.map((content) => content ?? "")),
  );

export const text = (range: RangeTarget): unknown =>
  readCells(range, (area) => range.book.engine.text(range.sheetId, area));

export const numberFormats = (range: RangeTarget): unknown =>
  readCells(range, (area) => range.book.engine.numberFormats(range.sheetId, area));

/** A matrix as it stands, or one value for every cell. Refuses a matrix of another shape. */
export function matrixFor(area: Rectangle, input: unknown): unknown[][] {
  if (!Array.isArray(input)) {
    const row = new Array<unknown>(area.columns).fill(input);
    return Array.from({ length: area.rows }, () => row);
  }
  const fits =
    input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongShape();
  return input as unknown[][];
}

const content = (cell: unknown): CellContent | undefined => {
  if (cell === null || cell === undefined) return undefined;
  if (cell === "") return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  throw new HostError("InvalidArgument");
};

/** The part of a whole row or column that is in use; a write to the rest would fill a million cells. */
function writable(range: RangeTarget, input: unknown): Rectangle | null {
  const { area, book, sheetId } = range;
  if (!isUnbounded(area) || Array.isArray(input)) return area;
  const used = book.engine.usedRange(sheetId, false);
  if (!used) return null;
  return {
    row: area.row,
    column: area.column,
    rows: Math.min(area.rows, used.row + used.rows),
    columns: Math.min(area.columns, used.column + used.columns),
  };
}

/** Writes values or formulas; `null` leaves a cell as it is and an empty text empties it. */
export function writeCells(range: RangeTarget, input: unknown): void {
  requireUnlocked(range);
  const area = writable(range, input);
  if (!area) return;
  const contents = matrixFor(area, input).map((row) => row.map(content));
  range.book.writes.add(range.sheetId, area, contents);
}

export function writeNumberFormats(range: RangeTarget, input: unknown): void {
  const area = writable(range, input);
  if (!area) return;
  const formats = matrixFor(area, input).map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? null : String(cell))),
  );
  range.book.engine.setNumberFormats(range.sheetId, area, formats);
  range.book.emit({ type: "format", sheetId: range.sheetId, area });
}
