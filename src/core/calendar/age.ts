import type { DayNumber } from "./period";
import { dateParts } from "./excel-dates";

/**
 * Age in completed years on a day; -1 before birth, as the inspection lists write an unborn child.
 *
 * Someone born on 29 February becomes a year older on 1 March of a common year.
 *
 * @example ageInYears(39539, 45382) // 15: born 1 April 2008, on 31 March 2024
 */
export const ageInYears = (born: DayNumber, on: DayNumber): number => {
  if (born > on) return -1;
  const birth = dateParts(born);
  const day = dateParts(on);
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (hadBirthday ? 0 : 1);
};
