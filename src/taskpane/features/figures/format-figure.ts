import type { BenchmarkUnit, Shorthand } from "../../../benchmarks/benchmarks";
import { roundHalfUp } from "../../../core/statistics/rounding";
import { text } from "../../../text/en-gb";

/** What a figure is to be shown as: a value, or the reason why there is none. */
export interface ShownFigure {
  readonly value: number | null;
  readonly shorthand: Shorthand | null;
}

/** A number with its decimal places, rounded half up. */
export const printed = (value: number, decimals: number): string =>
  roundHalfUp(value, decimals).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** The number alone: "330.3", "82.4%"; the shorthand where nothing was published. */
export function formatFigure(
  { value, shorthand }: ShownFigure,
  unit: BenchmarkUnit,
  decimals: number,
): string {
  if (value === null) return shorthand ?? "[x]";
  return unit === "%" ? text.figures.units["%"](printed(value, decimals)) : printed(value, decimals);
}

/** The number with its unit in words: "330.3 per 10,000". */
export function formatWithUnit(figure: ShownFigure, unit: BenchmarkUnit, decimals: number): string {
  if (figure.value === null) return formatFigure(figure, unit, decimals);
  return text.figures.units[unit](printed(figure.value, decimals));
}
