import type { DayNumber } from "./period";
import { dateParts, dayNumber, daysInMonth } from "./excel-dates";

/**
 * The same day of the month a number of months later (earlier when negative), as Excel's EDATE:
 * a day that the month does not have becomes its last day.
 *
 * @example addMonths(45351, -12) // 44985: 29 February 2024 goes to 28 February 2023
 */
export const addMonths = (day: DayNumber, months: number): DayNumber => {
  const from = dateParts(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
};
