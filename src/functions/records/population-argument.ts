import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Scalar } from "../../core/cells/grid";
import type { DayNumber } from "../../core/calendar/period";
import { reportingYear } from "../../core/calendar/reporting-year";
import type { Benchmarks } from "../../benchmarks/benchmarks";
import { plainCell } from "../coerce";
import { quoted } from "../problems";
import { shorthandOf } from "../shorthand";

const asNumber = (population: Scalar): number =>
  typeof population === "number" ? population : Number(String(population).replaceAll(",", ""));

/**
 * The children that a rate is of: a number as given, or an area's mid-year estimate of the year before
 * the one in which the period ends.
 *
 * Source: Department for Education, Characteristics of children in need: the rate of the year to March
 * 2025 divides by the estimate of June 2024.
 *
 * @example populationArgument("Kent", to, benchmarks) // 355390 where `to` is 31 March 2025
 */
export const populationArgument = (
  population: Scalar | undefined,
  to: DayNumber,
  benchmarks: () => Benchmarks,
): number | undefined | CellError => {
  if (population === undefined || population === null) return undefined;
  const number = asNumber(population);
  if (number > 0) return number;
  if (typeof population !== "string" || !Number.isNaN(number)) {
    return new CellError(
      "#VALUE!",
      `Population is ${quoted(population)}: give a number of children above 0, or an area such as "Kent"`,
    );
  }
  const shorthand = shorthandOf(population);
  if (shorthand !== null) {
    return new CellError(
      "#N/A",
      `Population is ${shorthand}, so there is no rate: give the number of children`,
    );
  }
  const figure = benchmarks().population(population, reportingYear(to) - 1);
  if (isCellError(figure)) return figure;
  return (
    figure.value ??
    new CellError(
      "#N/A",
      `The population of ${figure.area.name} was not published: give the number of children`,
    )
  );
};

/** Whether a population argument names an area, so that the pack is needed. */
export const namesAnArea = (population: unknown): boolean => {
  const only = Array.isArray(population) ? (population as unknown[][])[0]?.[0] : population;
  const cell = plainCell(only);
  return typeof cell === "string" && Number.isNaN(asNumber(cell));
};
