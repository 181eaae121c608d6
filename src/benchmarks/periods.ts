import type { PeriodKind } from "./benchmarks";

/**
 * The period of a figure in words.
 *
 * @example periodInWords("academic year", 2025) // "academic year 2024/25"
 */
export const periodInWords = (kind: PeriodKind, year: number): string =>
  kind === "academic year" ? `academic year ${year - 1}/${String(year).slice(2)}` : `${kind} ${year}`;
