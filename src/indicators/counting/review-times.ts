import type { DayNumber, Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";

/** Days in which a first and a later review are due. */
export interface ReviewLimits {
  readonly first: number;
  readonly later: number;
}

const SEPARATOR = "\u0000";

/** Reviews by plan identifier where both lists have it, else by child. */
export const reviewDates = (
  plans: RecordList,
  reviews: RecordList,
): ((plan: number) => readonly DayNumber[]) => {
  const byPlan = plans.column("CPPID") !== undefined && reviews.column("CPPID") !== undefined;
  const keyOf = (list: RecordList, record: number): string => {
    const child = list.column("LAchildID")?.texts[record] ?? "";
    return byPlan ? child + SEPARATOR + (list.column("CPPID")?.texts[record] ?? "") : child;
  };
  const dates = reviews.column("CPPreviewDate")?.numbers ?? new Float64Array(0);
  const found = new Map<string, DayNumber[]>();
  for (let record = 0; record < reviews.count; record += 1) {
    const date = dates[record] ?? NaN;
    if (Number.isNaN(date)) continue;
    const key = keyOf(reviews, record);
    const known = found.get(key);
    if (known) known.push(date);
    else found.set(key, [date]);
  }
  return (plan) => found.get(keyOf(plans, plan)) ?? [];
};

/** Whether every review of a plan that is open on the last day of the period was in time. */
export const reviewedInTime = (
  start: DayNumber,
  reviews: readonly DayNumber[],
  { from, to }: Period,
  { first, later }: ReviewLimits,
): boolean => {
  const held = reviews.filter((day) => day > start && day <= to).sort((a, b) => a - b);
  const [earliest] = held;
  if (earliest === undefined) return false;
  // Returns hold only the last review before the year, so what came before that one is not known.
  const judgedFromStart = start >= from || earliest >= from;
  if (judgedFromStart && earliest - start > first) return false;
  let last = earliest;
  for (const day of held) {
    if (day - last > later) return false;
    last = day;
  }
  return to - last <= later;
};
