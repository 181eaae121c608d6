import type { Grid, Scalar } from "../cells/grid";
import { recogniseHeadings, type RecognisedHeadings } from "./heading-recognition";
import type { ColumnMapping, RecordListDefinition } from "./record-list";

/** Rows at the top of a range in which the headings are looked for; above them are titles and notes. */
const ROWS_LOOKED_AT = 30;

/** Rows in which misspelt headings are looked for when no heading is sure. */
const ROWS_LOOKED_AT_CLOSELY = 6;

export interface HeadingRow {
  /** Zero-based row of the range. */
  readonly row: number;
  readonly headings: readonly string[];
  /** True where a group heading above was joined to the headings, as merged cells leave it. */
  readonly joinedWithRowAbove: boolean;
  readonly recognised: RecognisedHeadings;
}

/** A cell as heading text; anything but text is no heading. */
export const headingText = (cell: Scalar | undefined): string =>
  typeof cell === "string" ? cell.trim() : "";

/** A merged heading leaves its text in the first cell: it is carried over the blank cells that follow. */
const carriedForward = (cells: readonly string[]): string[] => {
  let last = "";
  return cells.map((cell) => (last = cell === "" ? last : cell));
};

const score = ({ matched }: RecognisedHeadings): number => {
  const sure = matched.filter((match) => match.how !== "near").length;
  const required = matched.filter((match) => match.field.required === true).length;
  return sure * 2 + (matched.length - sure) + required * 2;
};

/** The rows that may be headings, and each joined with the row above it. */
const candidateRows = (grid: Grid): { row: number; headings: string[]; joinedWithRowAbove: boolean }[] => {
  const candidates: { row: number; headings: string[]; joinedWithRowAbove: boolean }[] = [];
  let above: string[] = [];
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row += 1) {
    const headings = (grid[row] ?? []).map(headingText);
    if (headings.every((heading) => heading === "")) continue;
    candidates.push({ row, headings, joinedWithRowAbove: false });
    if (above.length > 0) {
      const groups = carriedForward(above);
      const joined = headings.map((heading, column) =>
        heading === "" ? (above[column] ?? "") : `${groups[column] ?? ""} ${heading}`.trim(),
      );
      candidates.push({ row, headings: joined, joinedWithRowAbove: true });
    }
    above = headings;
  }
  return candidates;
};

/** Of equal rows the first is the best. */
const bestOf = (rows: readonly HeadingRow[]): HeadingRow | undefined => {
  let best: HeadingRow | undefined;
  let most = 0;
  for (const row of rows) {
    const points = score(row.recognised);
    if (points > most) [best, most] = [row, points];
  }
  return best;
};

/**
 * Finds the row that holds the headings of a list, below title rows if there are any.
 *
 * The row with the most recognised headings wins, the upper one of two equals. Where a row of group
 * headings stands above ("Assessment" over "Start date"), both are joined when that is recognised better.
 * Undefined when no row holds a heading of the list.
 */
export const findHeadingRow = (
  grid: Grid,
  list: RecordListDefinition,
  mapping: ColumnMapping = {},
): HeadingRow | undefined => {
  const candidates = candidateRows(grid);
  const recognise = (rows: typeof candidates, nearToo: boolean): HeadingRow[] =>
    rows.map((row) => ({ ...row, recognised: recogniseHeadings(row.headings, list, mapping, nearToo) }));
  const sure = bestOf(recognise(candidates, false));
  // Misspelt headings are only looked for where headings are, or at the top where none is sure.
  const again = sure
    ? candidates.filter((row) => row.row === sure.row)
    : candidates.slice(0, ROWS_LOOKED_AT_CLOSELY);
  return bestOf(recognise(again, true));
};
