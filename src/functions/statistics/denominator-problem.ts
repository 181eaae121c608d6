import { CellError } from "../../core/cells/cell-error";

/**
 * What keeps a count from being a share of a group: the group is empty or smaller than the count.
 *
 * @example denominatorProblem(70, 60)?.message // "Numerator 70 is larger than denominator 60: swap them …"
 */
export const denominatorProblem = (numerator: number, denominator: number): CellError | null => {
  if (denominator === 0) {
    return new CellError("#N/A", "Denominator is 0, so there is no percentage: leave the figure out");
  }
  if (numerator <= denominator) return null;
  return new CellError(
    "#VALUE!",
    `Numerator ${numerator} is larger than denominator ${denominator}: check that they are not swapped`,
  );
};

/** A rate needs a population above nought. */
export const populationProblem = (population: number): CellError | null =>
  population > 0
    ? null
    : new CellError("#N/A", "Population is 0, so there is no rate: give the number of children");
