import { CellError } from "../cells/cell-error";
import type { Grid, Scalar } from "../cells/grid";
import type { Totals } from "./balance";
import type { CountTable } from "./count-table";

const totalWords = /\b(?:sub-?\s?)?totals?\b|^\s*all\s*$/i;

const namesATotal = (label: Scalar | undefined): boolean =>
  typeof label === "string" && totalWords.test(label);

const quotedLabel = (label: Scalar | undefined): string => `"${String(label).trim().slice(0, 40)}"`;

const elsewhere = (line: string, label: Scalar | undefined, end: string): CellError =>
  new CellError(
    "#VALUE!",
    `${line} is headed ${quotedLabel(label)}: put totals in the last ${end} and leave subtotals out`,
  );

/**
 * The totals that the labels of a table name, or a sentence where one stands anywhere but at the end: a
 * total that is not known as one would be shown, and give away what was hidden.
 *
 * @example
 * namedTotals([["", "Boys", "Total"], ["0 to 4", 12, 12]], { counts: [[12, 12]], headingRows: 1, labelColumns: 1 })
 * // "column"
 */
export function namedTotals(
  table: Grid,
  { counts, headingRows, labelColumns }: CountTable,
): Totals | CellError {
  const headings = headingRows > 0 ? (table[0] ?? []).slice(labelColumns) : [];
  const labels = labelColumns > 0 ? table.slice(headingRows).map((row) => row[0]) : [];
  const lastColumn = (counts[0]?.length ?? 0) - 1;
  const column = headings.findIndex(namesATotal);
  if (column >= 0 && column < lastColumn) {
    return elsewhere(`Column ${column + labelColumns + 1} of the table`, headings[column], "column");
  }
  const row = labels.findIndex(namesATotal);
  if (row >= 0 && row < counts.length - 1) {
    return elsewhere(`Row ${row + headingRows + 1} of the table`, labels[row], "row");
  }
  if (column >= 0 && row >= 0) return "both";
  if (column >= 0) return "column";
  return row >= 0 ? "row" : "none";
}

const sumOfOthers = (line: readonly number[]): number =>
  line.slice(1).reduce((total, count) => total + count, 0);

const isFirstTheTotal = (lines: readonly (readonly number[])[]): boolean =>
  lines.some((line) => sumOfOthers(line) > 0) &&
  lines.every((line) => line.length > 2 && line[0] === sumOfOthers(line));

/** A sentence where the first column or row adds up from the others: totals are looked for at the end only. */
export function leadingTotalsProblem(counts: CountTable["counts"]): CellError | null {
  const columns = (counts[0] ?? []).map((_count, column) => counts.map((row) => row[column] ?? 0));
  const where = isFirstTheTotal(counts) ? "column" : isFirstTheTotal(columns) ? "row" : null;
  if (where === null) return null;
  return new CellError(
    "#VALUE!",
    `The first ${where} is the sum of the others: move the totals to the end, or say where they stand`,
  );
}
