import { addMonths } from "../../core/calendar/add-months";
import type { Period } from "../../core/calendar/period";

const MONTHS_IN_YEAR = 12;

/** An inspection window runs from a day to the same day six months later, both counted: a day or two over. */
const MOST_DAYS_OVER = 2;

/** Whether a period is shorter or longer than twelve months, so that a rate of it is no yearly rate. */
export const isPartYear = ({ from, to }: Period): boolean => addMonths(from, MONTHS_IN_YEAR) - 1 !== to;

/**
 * The whole months of a period, or NaN where it is not a number of whole months.
 *
 * @example wholeMonths({ from: 45199, to: 45382 }) // 6: 30 September 2023 to 31 March 2024
 */
export const wholeMonths = ({ from, to }: Period): number => {
  let months = Math.max(0, Math.floor((to - from) / 31));
  while (addMonths(from, months + 1) <= to + 1) months += 1;
  return months > 0 && to + 1 - addMonths(from, months) <= MOST_DAYS_OVER ? months : NaN;
};
