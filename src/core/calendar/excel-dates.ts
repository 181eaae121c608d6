import type { DayNumber } from "./period";

/** A calendar date; months run from 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days between the two date systems a workbook can use: serial 0 of 1904 is serial 1462 of 1900. */
export const DAYS_1900_TO_1904 = 1462;

// Excel's 1900 system counts a 29 February 1900 that never was, so the days before it are one lower.
const PHANTOM_LEAP_DAY = 60;
const DAYS_FROM_CIVIL_EPOCH = 693_899;
const LAST_SERIAL = 2_958_465;

const DAYS_IN_ERA = 146_097;

/** Days since 1 March of year 0 in the proleptic Gregorian calendar. */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra;
};

/**
 * The day number of a date, as Excel's `DATE` gives it. The date must exist: see {@link isDate}.
 *
 * @example dayNumber(2024, 4, 1) // 45383
 */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const serial = daysFromCivil(year, month, day) - DAYS_FROM_CIVIL_EPOCH;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
};

/**
 * The date of a day number.
 *
 * @example dateParts(45383) // { year: 2024, month: 4, day: 1 }
 */
export const dateParts = (serial: DayNumber): DateParts => {
  const days = (serial < PHANTOM_LEAP_DAY ? serial + 1 : serial) + DAYS_FROM_CIVIL_EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** Days in a month, leap years allowed for. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a date exists and Excel can hold it (1900 to 9999). */
export const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Whether a number can be a date serial: from 1 January 1900 to 31 December 9999. */
export const isDateSerial = (serial: number): boolean => serial >= 1 && serial < LAST_SERIAL + 1;

/**
 * A day number as ISO text.
 *
 * @example isoDate(45382) // "2024-03-31"
 */
export const isoDate = (serial: DayNumber): string => {
  const { year, month, day } = dateParts(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A day number as a reader writes it.
 *
 * @example longDate(45382) // "31 March 2024"
 */
export const longDate = (serial: DayNumber): string => {
  const { year, month, day } = dateParts(serial);
  return `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
};
