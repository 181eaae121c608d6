import type { DayNumber } from "./period";
import { dayNumber, isDate } from "./excel-dates";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const TIME = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?)?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?`;
const ISO = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})${TIME}$`,
  "i",
);
const MONTH_NAME = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of\s+)?([a-z]{3,9})\.?,?[-/. ]*(\d{4}|\d{2})${TIME}$`,
  "i",
);
const MONTH_NAME_FIRST = new RegExp(
  String.raw`^${WEEKDAY}([a-z]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})${TIME}$`,
  "i",
);
const COMPACT = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const SERIAL_AS_TEXT = /^\d{5}(?:\.\d+)?$/;

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  const full = FULL_MONTHS.indexOf(lower);
  if (full >= 0) return full + 1;
  return MONTHS.indexOf(lower === "sept" ? "sep" : lower) + 1;
};

// Excel's own rule for two-digit years: 00 to 29 are this century.
const yearOf = (text: string): number => {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
};

const dayOrNull = (year: number, month: number, day: number): DayNumber | null =>
  isDate(year, month, day) ? dayNumber(year, month, day) : null;

/**
 * Reads a date written as text, the day before the month, and drops a time of day.
 *
 * Understands `31/03/2024`, `31-3-24`, `2024-03-31`, `2024-03-31T00:00:00`, `20240331`, `31 Mar 2024`,
 * `31st March 2024`, `March 31, 2024` and a serial number kept as text. A date that does not exist
 * day-first, such as `03/31/2024`, gives null: it is never turned round.
 *
 * @example parseDateText("31/03/2024 14:05") // 45382
 */
export const parseDateText = (text: string): DayNumber | null => {
  const trimmed = text.trim().replace(/\s+/g, " ");
  let m: RegExpExecArray | null;
  if ((m = DAY_FIRST.exec(trimmed))) return dayOrNull(yearOf(m[4] ?? ""), Number(m[3]), Number(m[1]));
  if ((m = ISO.exec(trimmed))) return dayOrNull(Number(m[1]), Number(m[3]), Number(m[4]));
  if ((m = MONTH_NAME.exec(trimmed))) return dayOrNull(yearOf(m[3] ?? ""), monthOf(m[2] ?? ""), Number(m[1]));
  if ((m = MONTH_NAME_FIRST.exec(trimmed))) return dayOrNull(Number(m[3]), monthOf(m[1] ?? ""), Number(m[2]));
  if ((m = COMPACT.exec(trimmed))) return dayOrNull(Number(`${m[1]}${m[2]}`), Number(m[3]), Number(m[4]));
  if (SERIAL_AS_TEXT.test(trimmed)) return Math.floor(Number(trimmed));
  return null;
};
