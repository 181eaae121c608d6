import type { CellValue } from "../../../src/workbench/workbook/engine";

/**
 * The indicators of theme 3 counted over again from raw rows, with nothing of the product: plain loops
 * over the cells, and dates as Excel's serial numbers.
 */

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

type Rows = readonly (readonly CellValue[])[];

/** Serial numbers of 1 April 2024 and 31 March 2025. */
const FROM = 45383;
const TO = 45747;
const SATURDAY = 6;

/** England's bank holidays from April 2023 to March 2026, from gov.uk/bank-holidays, as year-month-day. */
const BANK_HOLIDAYS = new Set([
  "2023-04-07",
  "2023-04-10",
  "2023-05-01",
  "2023-05-08",
  "2023-05-29",
  "2023-08-28",
  "2023-12-25",
  "2023-12-26",
  "2024-01-01",
  "2024-03-29",
  "2024-04-01",
  "2024-05-06",
  "2024-05-27",
  "2024-08-26",
  "2024-12-25",
  "2024-12-26",
  "2025-01-01",
  "2025-04-18",
  "2025-04-21",
  "2025-05-05",
  "2025-05-26",
  "2025-08-25",
  "2025-12-25",
  "2025-12-26",
  "2026-01-01",
]);

const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30 + serial));

const isWorkingDay = (serial: number): boolean => {
  const date = dateOf(serial);
  const day = date.getUTCDay();
  return day !== 0 && day !== SATURDAY && !BANK_HOLIDAYS.has(date.toISOString().slice(0, 10));
};

const workingDaysAfter = (start: number, end: number): number => {
  let days = 0;
  for (let day = start + 1; day <= end; day += 1) if (isWorkingDay(day)) days += 1;
  return days;
};

const column = (rows: Rows, heading: string): number => {
  const at = (rows[0] ?? []).indexOf(heading);
  if (at < 0) throw new Error(`There is no column ${heading}`);
  return at;
};

const inYear = (serial: CellValue | undefined): serial is number =>
  typeof serial === "number" && serial >= FROM && serial <= TO;

/** DEC-1: of the year's referrals, those with no further action. */
export const noFurtherAction = (rows: Rows): Share => {
  const date = column(rows, "Date of Referral");
  const answer = column(rows, "Referral NFA?");
  const year = rows.slice(1).filter((row) => inYear(row[date]));
  return { numerator: year.filter((row) => row[answer] === "a) Yes").length, denominator: year.length };
};

/** DEC-3: of the year's referrals, those within 12 months of an earlier one of the same child. */
export const reReferrals = (rows: Rows): Share => {
  const date = column(rows, "Date of Referral");
  const child = column(rows, "Child Unique ID");
  const year = rows.slice(1).filter((row) => inYear(row[date]));
  const again = year.filter((row) => {
    const day = dateOf(row[date] as number);
    const yearBefore = Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate());
    return rows.some((other) => {
      if (other[child] !== row[child] || typeof other[date] !== "number") return false;
      const earlier = dateOf(other[date]).getTime();
      return earlier < day.getTime() && earlier >= yearBefore;
    });
  });
  return { numerator: again.length, denominator: year.length };
};

/** DEC-6: of the year's completed assessments, those that took 45 working days or fewer. */
export const assessmentsIn45Days = (rows: Rows): Share => {
  const start = column(rows, "Continuous Assessment Start Date");
  const end = column(rows, "Continuous Assessment Date of Authorisation");
  const year = rows.slice(1).filter((row) => inYear(row[end]));
  const inTime = year.filter((row) => {
    const [first, last] = [row[start], row[end]];
    return typeof first === "number" && typeof last === "number" && workingDaysAfter(first, last) <= 45;
  });
  return { numerator: inTime.length, denominator: year.length };
};
