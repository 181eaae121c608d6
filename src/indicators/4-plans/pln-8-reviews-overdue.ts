import type { RecordList } from "../../core/records/record-list";
import { cautions } from "../../core/cells/problems/cautions";
import { otherListNeeded } from "../../core/cells/problems/indicators";
import { THREE_MONTHS_DAYS } from "../counting/plan-bands";
import { lastingAtLeast, openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { reviewDates, reviewLimits, reviewOptions } from "../counting/review-times";
import { defineIndicator } from "../indicator";

/** The last review of each plan up to a day, by the list of reviews where it is given, else by the plan's own column. */
const lastReviews = (
  plans: RecordList,
  reviews: RecordList | undefined,
  day: number,
): ((plan: number) => number) => {
  const starts = plans.column("CPPstartDate")?.numbers;
  if (!reviews) {
    const latest = plans.column("LatestReviewDate")?.numbers;
    return (plan) => latest?.[plan] ?? NaN;
  }
  const dates = reviewDates(plans, reviews);
  return (plan) => {
    const held = dates(plan).filter((date) => date > (starts?.[plan] ?? NaN) && date <= day);
    return held.length === 0 ? NaN : Math.max(...held);
  };
};

export const reviewsOverdue = defineIndicator({
  code: "PLN-8",
  theme: 4,
  title: "Plans whose review is overdue",
  shortTitle: "Reviews overdue",
  question: "What share of plans of three months or more waits for a review that is overdue?",
  definition:
    "Child protection plans open at the end of the period for three months or more whose next review was due before then and has not been held, as a percentage of plans open for three months or more. It stands beside PLN-1.",
  numerator: "Plans whose next review is overdue",
  denominator: "Plans open at the end of the period for at least three months",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: the published figure (PLN-1) judges every review of the year."],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["LAchildID", "CPPstartDate", "CPPendDate"],
      alsoReads: ["reviews"],
      counts:
        "Plans open on the last day of the period that are 91 days old or more: in the numerator when more than 183 days have passed since the last review by then, or more than 91 since the start without one. The last review is taken from the list of reviews beside, else from the plan's own column.",
      follows:
        "Census guide 5.5; Ofsted, ILACS Annex A, list 7, which has the latest review only. Three and six months are 91 and 183 days: an open decision.",
      options: [...reviewOptions, sameStartOption],
      count: (records, period, options, others) => {
        const reviews = others?.find((other) => other.list.id === "reviews");
        if (!reviews && !records.column("LatestReviewDate")) return otherListNeeded("PLN-8", "reviews");
        const due = lastingAtLeast(openOn(records, PLANS, period.to, options), THREE_MONTHS_DAYS);
        const { first, later } = reviewLimits(options);
        const starts = records.column("CPPstartDate")?.numbers;
        const last = lastReviews(records, reviews, period.to);
        const overdue = due.filter((record) => {
          const review = last(record);
          const since = period.to - (Number.isNaN(review) ? (starts?.[record] ?? NaN) : review);
          return since > (Number.isNaN(review) ? first : later);
        });
        const after = due.filter((record) => last(record) > period.to).length;
        return {
          numerator: overdue.length,
          denominator: due.length,
          counted: due,
          inNumerator: overdue,
          cautions: after > 0 ? [cautions.reviewedLater(after)] : [],
        };
      },
    },
  ],
});
