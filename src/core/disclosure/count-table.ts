import { CellError } from "../cells/cell-error";
import type { Grid, Scalar } from "../cells/grid";
import type { Totals } from "./balance";

/** A worksheet table of counts, with where its headings end and which totals it carries. */
export interface CountTable {
  readonly counts: readonly (readonly number[])[];
  /** Rows of headings above the counts, columns of labels beside them. */
  readonly headingRows: number;
  readonly labelColumns: number;
}

const isBlank = (cell: Scalar | undefined): boolean => cell === null || cell === undefined || cell === "";
const isLabel = (cell: Scalar): boolean => typeof cell === "string" || isBlank(cell);

const seenAt = (cell: Scalar, row: number, column: number): string =>
  `The cell in row ${row} and column ${column} of the table holds ${isBlank(cell) ? "nothing" : `"${String(cell)}"`}`;

function countProblem(cell: Scalar, row: number, column: number): CellError | null {
  if (cell instanceof CellError) return cell;
  if (typeof cell !== "number") {
    return new CellError("#VALUE!", `${seenAt(cell, row, column)}: give a whole number there, 0 for none`);
  }
  if (cell < 0) return new CellError("#VALUE!", `${seenAt(cell, row, column)}: a count cannot be below 0`);
  if (Number.isInteger(cell)) return null;
  return new CellError(
    "#VALUE!",
    `${seenAt(cell, row, column)}: give counts here and percentages as the shares`,
  );
}

/**
 * Reads a table of counts: text in its first row or column is taken for headings, the rest must be
 * whole numbers of 0 or more.
 *
 * @example readCountTable([["Age", "Boys"], ["0 to 4", 12]]) // counts [[12]], one heading row, one label column
 */
export function readCountTable(table: Grid): CountTable | CellError {
  const headingRows = (table[0] ?? []).every(isLabel) ? 1 : 0;
  const labelColumns = table.slice(headingRows).every((row) => isLabel(row[0] ?? null)) ? 1 : 0;
  const cells = table.slice(headingRows).map((row) => row.slice(labelColumns));
  if (cells.length === 0 || (cells[0] ?? []).length === 0) {
    return new CellError(
      "#VALUE!",
      "The table holds no counts: select the counts with their headings and totals",
    );
  }
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const problem = countProblem(cell, r + headingRows + 1, c + labelColumns + 1);
      if (problem) return problem;
    }
  }
  return { counts: cells as number[][], headingRows, labelColumns };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const columnOf = (counts: CountTable["counts"], column: number): number[] =>
  counts.map((row) => row[column] ?? 0);

/** The first line, along rows or down columns, whose last count is not the sum of the others. */
function firstThatDoesNotAddUp(
  lines: readonly (readonly number[])[],
): { line: number; sum: number; total: number } | null {
  for (const [line, counts] of lines.entries()) {
    const total = counts[counts.length - 1] ?? 0;
    const others = sum(counts.slice(0, -1));
    if (others !== total) return { line, sum: others, total };
  }
  return null;
}

const transposed = (counts: CountTable["counts"]): number[][] =>
  (counts[0] ?? []).map((_count, column) => columnOf(counts, column));

/** Which totals a table turns out to have: a line of totals is one that adds up everywhere. */
export function totalsThatAddUp(counts: CountTable["counts"]): Totals {
  const column = (counts[0]?.length ?? 0) > 1 && firstThatDoesNotAddUp(counts) === null;
  const row = counts.length > 1 && firstThatDoesNotAddUp(transposed(counts)) === null;
  if (column && row) return "both";
  if (column) return "column";
  return row ? "row" : "none";
}

/** A sentence where the totals that a user says are there do not add up, else null. */
export function totalsProblem(
  { counts, headingRows, labelColumns }: CountTable,
  totals: Totals,
): CellError | null {
  const along = totals === "column" || totals === "both" ? firstThatDoesNotAddUp(counts) : null;
  if (along) {
    return new CellError(
      "#VALUE!",
      `Row ${along.line + headingRows + 1} of the table adds up to ${along.sum} but its total is ${along.total}: correct one of them`,
    );
  }
  const down = totals === "row" || totals === "both" ? firstThatDoesNotAddUp(transposed(counts)) : null;
  if (!down) return null;
  return new CellError(
    "#VALUE!",
    `Column ${down.line + labelColumns + 1} of the table adds up to ${down.sum} but its total is ${down.total}: correct one of them`,
  );
}
