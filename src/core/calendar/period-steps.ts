import type { Period } from "./period";
import { addMonths } from "./add-months";
import { dateParts, dayNumber, longDate } from "./excel-dates";
import { reportingQuarter, reportingYear, reportingYearLabel } from "./reporting-year";

/** How a trend walks through time; `rolling year` ends a twelve-month window at every month end. */
export type PeriodStep = "month" | "quarter" | "year" | "rolling year";

/** One period of a trend, with the words that label it; `isWhole` is false where the range cuts it short. */
export interface PeriodPart extends Period {
  readonly label: string;
  readonly isWhole: boolean;
}

const MONTHS_PER: Record<PeriodStep, number> = { month: 1, quarter: 3, year: 12, "rolling year": 1 };
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthLabel = (day: number): string => {
  const { year, month } = dateParts(day);
  return `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
};

const labelOf = (step: PeriodStep, from: number, to: number): string => {
  if (step === "month") return monthLabel(from);
  const year = reportingYear(from);
  if (step === "quarter") return `${reportingYearLabel(year)} Q${reportingQuarter(from)}`;
  return step === "year" ? reportingYearLabel(year) : `Year to ${longDate(to)}`;
};

/** First day of the month, quarter or reporting year that a day is in. */
const startOf = (step: PeriodStep, day: number): number => {
  const { year, month } = dateParts(day);
  const first = dayNumber(year, month, 1);
  if (step === "quarter") return addMonths(first, -((month + 2) % 3));
  return step === "year" ? addMonths(first, -((month + 8) % 12)) : first;
};

/**
 * Cuts a period into the months, quarters or reporting years it covers, or into rolling years that
 * end at each month end in it.
 *
 * The first and last part are cut to the period and then marked as not whole. Rolling years reach
 * back before the period: each covers twelve full months.
 *
 * @example periodSteps({ from: 45383, to: 45473 }, "month").map((part) => part.label) // ["Apr 2024", "May 2024", "Jun 2024"]
 */
export const periodSteps = (period: Period, step: PeriodStep): PeriodPart[] => {
  const parts: PeriodPart[] = [];
  for (
    let start = startOf(step, period.from);
    start <= period.to;
    start = addMonths(start, MONTHS_PER[step])
  ) {
    const end = addMonths(start, MONTHS_PER[step]) - 1;
    if (step === "rolling year") {
      if (end > period.to) break;
      parts.push({ from: addMonths(end + 1, -12), to: end, label: labelOf(step, start, end), isWhole: true });
      continue;
    }
    const from = Math.max(start, period.from);
    const to = Math.min(end, period.to);
    parts.push({ from, to, label: labelOf(step, start, end), isWhole: from === start && to === end });
  }
  return parts;
};
