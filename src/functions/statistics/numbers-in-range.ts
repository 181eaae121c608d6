import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import { quoted } from "../problems";

/**
 * The numbers of a row or column of cells, in order; blank cells at the end are passed over.
 *
 * Errors: a cell that holds something else, or is blank before the last number: a series with a hole has
 * to be looked at first.
 *
 * @example numbersInRange([[1], [2], [null]], "Values") // [1, 2]
 */
export const numbersInRange = (range: Grid, name: string): number[] | CellError => {
  const cells: Scalar[] = range.flat();
  while (cells.length > 0 && isBlank(cells[cells.length - 1] ?? null)) cells.pop();
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isCellError(cell)) return cell;
    if (typeof cell === "number") numbers.push(cell);
    else return notNumber(name, index + 1, cell);
  }
  return numbers;
};

const isBlank = (cell: Scalar): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

const notNumber = (name: string, position: number, cell: Scalar): CellError =>
  new CellError(
    "#VALUE!",
    isBlank(cell)
      ? `Cell ${position} of ${name} is blank: fill it in or leave it out of the range`
      : `Cell ${position} of ${name} is ${quoted(cell)}: every cell has to hold a number`,
  );
