import type { DayNumber, Period } from "./period";
import { dateParts, dayNumber } from "./excel-dates";

const APRIL = 4;

/**
 * The reporting year of a day: the calendar year in which the year from 1 April to 31 March ends.
 *
 * @example reportingYear(45383) // 2025: 1 April 2024 is in the year ending March 2025
 */
export const reportingYear = (day: DayNumber): number => {
  const { year, month } = dateParts(day);
  return month >= APRIL ? year + 1 : year;
};

/** The days of a reporting year: 1 April of the year before to 31 March. */
export const reportingYearPeriod = (year: number): Period => ({
  from: dayNumber(year - 1, APRIL, 1),
  to: dayNumber(year, 3, 31),
});

/**
 * A reporting year as the published tables write it.
 *
 * @example reportingYearLabel(2025) // "2024-25"
 */
export const reportingYearLabel = (year: number): string =>
  `${year - 1}-${String(year % 100).padStart(2, "0")}`;

/**
 * Reads a year as an analyst may write it: 2025, "2025", "2024-25", "2024/25", "202425", "2024-2025".
 * Null where the text is none of these or the two years do not follow each other.
 *
 * @example parseReportingYear("2024-25") // 2025
 */
export const parseReportingYear = (value: string | number): number | null => {
  const text = String(value).trim();
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  const match = /^((?:19|20)\d{2})\s*[-/\u2013]?\s*(?:to\s+)?((?:19|20)?\d{2})$/.exec(text);
  if (!match) return null;
  const end = Number(match[1]) + 1;
  return Number(match[2]) % 100 === end % 100 ? end : null;
};

/**
 * The quarter of the reporting year: 1 for April to June, 4 for January to March.
 *
 * @example reportingQuarter(45292) // 4: 1 January 2024
 */
export const reportingQuarter = (day: DayNumber): number =>
  (Math.floor((dateParts(day).month + 8) / 3) % 4) + 1;
