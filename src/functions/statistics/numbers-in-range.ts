import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import type { Shorthand } from "../../benchmarks/benchmarks";
import { quoted } from "../problems";
import { shorthandOf } from "../shorthand";

/**
 * The numbers of a row or column of cells, in order; blank cells at the end are passed over.
 *
 * Errors: a cell that holds something else, or is blank before the last number: a series with a hole has
 * to be looked at first. A shorthand such as `[c]` is answered with itself: what is worked out from a figure
 * that is not there is not there either.
 *
 * @example numbersInRange([[1], [2], [null]], "Values") // [1, 2]
 */
export const numbersInRange = (range: Grid, name: string): number[] | Shorthand | CellError => {
  const cells: Scalar[] = range.flat();
  while (cells.length > 0 && isBlank(cells[cells.length - 1] ?? null)) cells.pop();
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isCellError(cell)) return cell;
    if (typeof cell === "number") numbers.push(cell);
    else return shorthandIn(cells) ?? notNumber(name, index + 1, cell);
  }
  return numbers;
};

const shorthandIn = (cells: readonly Scalar[]): Shorthand | null => {
  const texts = cells.filter((cell) => typeof cell === "string");
  return texts.map(shorthandOf).find((shorthand) => shorthand !== null) ?? null;
};

const isBlank = (cell: Scalar): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

const notNumber = (name: string, position: number, cell: Scalar): CellError =>
  new CellError(
    "#VALUE!",
    isBlank(cell)
      ? `Cell ${position} of ${name} is blank: fill it in or leave it out of the range`
      : `Cell ${position} of ${name} is ${quoted(cell)}: every cell has to hold a number`,
  );
