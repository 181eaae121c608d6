import type { Grid, Scalar } from "../cells/grid";
import { isEmptyCell } from "./cell-reading/reading";
import { isExampleRow } from "./example-row";
import { headingText } from "./heading-row";
import type { MatchedColumn } from "./heading-recognition";

/** The rows below the headings that hold records, and those that do not. */
export interface DataRows {
  /** Zero-based rows of the range. */
  readonly rows: Int32Array;
  readonly blankRows: number;
  /** Rows of the range from 1, as a sheet counts them. */
  readonly totalRows: readonly number[];
  readonly repeatedHeadingRows: readonly number[];
  /** Rows that are marked as an example, as empty lists come with. */
  readonly exampleRows: readonly number[];
}

const TOTAL = /^(?:grand |sub[- ]?|overall )?totals?\b|^(?:count|sum|average|mean)\b[^a-z]*$/i;

/** The first cell of a row that holds something, or null. */
const firstFilled = (cells: readonly Scalar[]): Scalar => {
  for (const cell of cells) if (!isEmptyCell(cell)) return cell;
  return null;
};

const isTotalRow = (cells: readonly Scalar[], first: Scalar, idColumn: number | undefined): boolean => {
  if (typeof first !== "string" || !TOTAL.test(first.trim())) return false;
  const id = idColumn === undefined ? first : (cells[idColumn] ?? null);
  return isEmptyCell(id) || id === first;
};

/** Whether every filled cell of a row says what its heading says; a row is told by its first cell mostly. */
const isRepeatedHeading = (cells: readonly Scalar[], matched: readonly MatchedColumn[]): boolean => {
  let same = 0;
  for (const { column, heading } of matched) {
    const cell = headingText(cells[column]);
    if (cell === "") continue;
    if (cell.length !== heading.length || cell.toLowerCase() !== heading.toLowerCase()) return false;
    same += 1;
  }
  return same >= Math.min(2, matched.length);
};

/**
 * Sorts the rows below the headings into records, blank rows, total rows, repeated headings and examples.
 *
 * A total row says so in its first filled cell and has no identifier of its own.
 */
export const dataRows = (grid: Grid, headingRow: number, matched: readonly MatchedColumn[]): DataRows => {
  const idColumn = matched.find((match) => match.field.kind === "id")?.column;
  const rows = new Int32Array(Math.max(0, grid.length - headingRow - 1));
  const totalRows: number[] = [];
  const repeatedHeadingRows: number[] = [];
  const exampleRows: number[] = [];
  let count = 0;
  let blankRows = 0;
  for (let row = headingRow + 1; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const first = firstFilled(cells);
    if (first === null) blankRows += 1;
    else if (typeof first === "string" && isExampleRow(first)) exampleRows.push(row + 1);
    else if (typeof first === "string" && isTotalRow(cells, first, idColumn)) totalRows.push(row + 1);
    else if (typeof first === "string" && isRepeatedHeading(cells, matched))
      repeatedHeadingRows.push(row + 1);
    else {
      rows[count] = row;
      count += 1;
    }
  }
  return { rows: rows.slice(0, count), blankRows, totalRows, repeatedHeadingRows, exampleRows };
};
