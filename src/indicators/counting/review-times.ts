import { addMonths } from "../../core/calendar/add-months";
import type { DayNumber } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { childKeys } from "../../core/records/child-keys";
import { numberOption } from "./options";
import { SIX_MONTHS_DAYS, THREE_MONTHS_DAYS } from "./plan-bands";

/** Days in which a first and a later review are due. */
export interface ReviewLimits {
  readonly first: number;
  readonly later: number;
}

/** Three and six months in days: an open decision. */
export const reviewOptions: readonly RuleOption[] = [
  { name: "firstReviewDays", about: "Days in which the first review is due", default: THREE_MONTHS_DAYS },
  { name: "laterReviewDays", about: "Days in which each later review is due", default: SIX_MONTHS_DAYS },
];

export const reviewLimits = (options: CountingOptions): ReviewLimits => ({
  first: numberOption(options, "firstReviewDays", THREE_MONTHS_DAYS),
  later: numberOption(options, "laterReviewDays", SIX_MONTHS_DAYS),
});

/** The reviews of each plan, by plan identifier where both lists have it, else by child. */
export const reviewDates = (
  plans: RecordList,
  reviews: RecordList,
): ((plan: number) => readonly DayNumber[]) => {
  const { of, ofOther } = childKeys(plans, reviews, "CPPID");
  const dates = reviews.column("CPPreviewDate")?.numbers ?? new Float64Array(0);
  const found = new Map<string, DayNumber[]>();
  for (let record = 0; record < reviews.count; record += 1) {
    const date = dates[record] ?? NaN;
    if (Number.isNaN(date)) continue;
    const key = ofOther(record);
    const known = found.get(key);
    if (known) known.push(date);
    else found.set(key, [date]);
  }
  return (plan) => found.get(of(plan)) ?? [];
};

/**
 * Whether every review of a plan that is open on a day was in time over the twelve months to that day.
 *
 * A return holds the last review before its year and those of the year, so what came before that review
 * is not judged, however far back the list goes.
 */
export const reviewedInTime = (
  start: DayNumber,
  reviews: readonly DayNumber[],
  day: DayNumber,
  { first, later }: ReviewLimits,
): boolean => {
  const yearFrom = addMonths(day + 1, -12);
  const held = reviews.filter((one) => one > start && one <= day).sort((a, b) => a - b);
  const earlier = held.filter((one) => one < yearFrom);
  const before = earlier[earlier.length - 1];
  const judged = held.filter((one) => one >= yearFrom);
  if (before === undefined && judged.length === 0) return false;
  let last = before ?? start;
  let limit = before === undefined ? first : later;
  for (const review of judged) {
    if (review - last > limit) return false;
    last = review;
    limit = later;
  }
  return day - last <= later;
};
