import type { Grid, Scalar } from "../cells/grid";
import { recogniseHeadings, type RecognisedHeadings } from "./heading-recognition";
import type { ColumnMapping, RecordListDefinition } from "./record-list";

/** Rows at the top of a range in which the headings are looked for; above them are titles and notes. */
const ROWS_LOOKED_AT = 30;

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
  let best: HeadingRow | undefined;
  let bestScore = 0;
  const consider = (candidate: HeadingRow): void => {
    const points = score(candidate.recognised);
    if (points > bestScore) [best, bestScore] = [candidate, points];
  };
  let above: string[] = [];
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row += 1) {
    const headings = (grid[row] ?? []).map(headingText);
    if (headings.every((heading) => heading === "")) continue;
    consider({
      row,
      headings,
      joinedWithRowAbove: false,
      recognised: recogniseHeadings(headings, list, mapping),
    });
    if (above.some((heading) => heading !== "")) {
      const groups = carriedForward(above);
      const joined = headings.map((heading, column) =>
        heading === "" ? (above[column] ?? "") : `${groups[column] ?? ""} ${heading}`.trim(),
      );
      consider({
        row,
        headings: joined,
        joinedWithRowAbove: true,
        recognised: recogniseHeadings(joined, list, mapping),
      });
    }
    above = headings;
  }
  return best;
};
