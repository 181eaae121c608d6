import type { BenchmarkUnit } from "../benchmarks/benchmarks";
import type { IndicatorUnit } from "../indicators/indicator";
import type { ResultCell } from "./function";

const decimalsPart = (decimals: number): string => (decimals > 0 ? `.${"0".repeat(decimals)}` : "");

/**
 * Excel's number format for a percentage that is held as 82.4 rather than 0.824, as it is published.
 *
 * @example percentFormat(1) // '0.0"%"'
 */
export const percentFormat = (decimals = 1): string => `0${decimalsPart(decimals)}"%"`;

/** The format of rates, counts and durations: thousands separated, `decimals` places. */
export const numberFormat = (decimals = 0): string => `#,##0${decimalsPart(decimals)}`;

/** How Excel shows a day number. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** The format that goes with a unit. */
export const formatOfUnit = (unit: IndicatorUnit | BenchmarkUnit, decimals: number): string =>
  unit === "per cent" || unit === "%" ? percentFormat(decimals) : numberFormat(decimals);

export const formattedRow = (numbers: readonly number[], format: string): ResultCell[] =>
  numbers.map((number) => ({ number, format }));
