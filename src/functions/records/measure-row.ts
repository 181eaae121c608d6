import type { Indicator, Measure } from "../../indicators/indicator";
import type { ResultCell } from "../function";
import { formatOfUnit, numberFormat } from "../number-formats";
import { isRate } from "./count-records";

/** The headings of a measure, wherever one spills. */
export const MEASURE_HEADINGS = ["Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"] as const;

const cellOf = (number: number | null, format: string, instead: "[x]" | "[z]"): ResultCell =>
  number === null ? instead : { number, format };

/**
 * A measure as cells: value, numerator, denominator, lower and upper limit.
 *
 * What does not apply is `[z]`; a rate without its population is `[x]`, for it could be had.
 */
export const measureRow = (indicator: Indicator, measure: Measure): ResultCell[] => {
  const format = formatOfUnit(indicator.unit, indicator.decimals);
  const instead = isRate(indicator) && measure.denominator === null ? "[x]" : "[z]";
  return [
    cellOf(measure.value, format, instead),
    cellOf(measure.numerator, numberFormat(), instead),
    cellOf(measure.denominator, numberFormat(), instead),
    cellOf(measure.lower, format, instead),
    cellOf(measure.upper, format, instead),
  ];
};
