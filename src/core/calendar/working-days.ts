import type { DayNumber } from "./period";
import { bankHolidayDays, HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_TO } from "./bank-holidays";

/**
 * How the first day counts: `exclusiveStart` counts the day after the start as day 1 (a target of
 * "15 working days after the strategy discussion"); `inclusive` counts the start itself, as Excel's
 * NETWORKDAYS does.
 */
export type DayCount = "exclusiveStart" | "inclusive";

const SATURDAY = 0;
const SUNDAY = 1;

/** Bank holidays up to and including each day of the known years, one entry a day. */
const holidaysUpTo: Int32Array = (() => {
  const table = new Int32Array(HOLIDAYS_KNOWN_TO - HOLIDAYS_KNOWN_FROM + 1);
  for (const day of bankHolidayDays) table[day - HOLIDAYS_KNOWN_FROM] = 1;
  for (let i = 1; i < table.length; i += 1) table[i] = (table[i] ?? 0) + (table[i - 1] ?? 0);
  return table;
})();

const holidaysTo = (day: DayNumber): number => {
  if (day < HOLIDAYS_KNOWN_FROM) return 0;
  return holidaysUpTo[Math.min(day - HOLIDAYS_KNOWN_FROM, holidaysUpTo.length - 1)] ?? 0;
};

// Serial 0 falls on a Saturday in the 1900 system, so each week of serials starts at a multiple of 7.
const weekdaysTo = (day: DayNumber): number => {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.max(0, day - weeks * 7 - 1);
};

const workingDaysTo = (day: DayNumber): number => weekdaysTo(day) - holidaysTo(day);

/** Whether a day is Monday to Friday and not a bank holiday in England and Wales. */
export const isWorkingDay = (day: DayNumber): boolean => {
  const weekday = day % 7;
  if (weekday === SATURDAY || weekday === SUNDAY) return false;
  return holidaysTo(day) === holidaysTo(day - 1);
};

/** Whether every bank holiday between two days is known; outside, only weekends are left out. */
export const areHolidaysKnown = (from: DayNumber, to: DayNumber): boolean =>
  from >= HOLIDAYS_KNOWN_FROM && to <= HOLIDAYS_KNOWN_TO;

/**
 * Working days from one day to a later one: Monday to Friday without the bank holidays of England and Wales.
 *
 * The same day is 0 and the Nth working day after the start is N, whether or not the start is a working
 * day itself. With `inclusive` a start that is a working day counts as well. NaN when the end is before
 * the start or either is missing: there is no duration.
 *
 * Source: Department for Education, Children in need census guide, 4.12.2 (the conference is due "15
 * working days after the strategy discussion").
 *
 * @example workingDaysBetween(45201, 45222) // 15: from 2 to 23 October 2023
 */
export const workingDaysBetween = (
  start: DayNumber,
  end: DayNumber,
  dayCount: DayCount = "exclusiveStart",
): number => {
  if (!(end >= start)) return NaN;
  return workingDaysTo(end) - workingDaysTo(dayCount === "inclusive" ? start - 1 : start);
};

/**
 * The day on which the Nth working day after (or, with a negative count, before) the start falls.
 *
 * With a count of 0 the start itself, working day or not.
 *
 * @example addWorkingDays(45201, 15) // 45222
 */
export const addWorkingDays = (start: DayNumber, count: number): DayNumber => {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(count));
  let day = start;
  while (left > 0) {
    day += step;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};
