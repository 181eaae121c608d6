import type { DayNumber } from "./period";
import { dayNumber } from "./excel-dates";

/**
 * Bank holidays of England and Wales by year, as month-day.
 *
 * One-off days are here as they were proclaimed: the royal wedding (29 April 2011), the jubilees (4 and
 * 5 June 2012, 2 and 3 June 2022), the early May holiday moved to 8 May 2020, the state funeral
 * (19 September 2022) and the coronation (8 May 2023).
 *
 * Source: GOV.UK, Bank holidays, England and Wales (Open Government Licence v3.0).
 */
export const BANK_HOLIDAYS: Readonly<Record<number, string>> = {
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2013: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2014: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
};

/** First day for which every bank holiday is known. */
export const HOLIDAYS_KNOWN_FROM: DayNumber = dayNumber(2010, 1, 1);

/** Last day for which every bank holiday is known. */
export const HOLIDAYS_KNOWN_TO: DayNumber = dayNumber(2028, 12, 31);

/** Every bank holiday as a day number, in order. */
export const bankHolidayDays: readonly DayNumber[] = Object.entries(BANK_HOLIDAYS)
  .flatMap(([year, days]) =>
    days
      .split(" ")
      .map((monthDay) => dayNumber(Number(year), Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))),
  )
  .sort((a, b) => a - b);
