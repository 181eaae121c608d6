import { otherListNeeded } from "../../core/cells/problems/indicators";
import { THREE_MONTHS_DAYS } from "../counting/plan-bands";
import { lastingAtLeast, openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { reviewDates, reviewedInTime, reviewLimits, reviewOptions } from "../counting/review-times";
import { defineIndicator } from "../indicator";

export const reviewsInTime = defineIndicator({
  code: "PLN-1",
  theme: 4,
  title: "Child protection plans reviewed within required timescales",
  shortTitle: "Plans reviewed in time",
  question: "What share of plans had every review in time?",
  definition:
    "Children on a plan on 31 March for three months or more whose reviews were all in time: the first within three months, each later one within six months of the one before.",
  numerator: "Children on a plan whose reviews were all in time",
  denominator: "Children on a plan on 31 March who had been on it for at least three months",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D9", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["LAchildID", "CPPstartDate", "CPPendDate"],
      alsoReads: ["reviews"],
      counts:
        "Plans open on the last day of the period that are 91 days old or more: in the numerator when the first review came within 91 days of the start, every later one within 183 days of the one before, and the last within 183 days of the last day. A plan without a review is not in time.",
      follows:
        "Local Authority Interactive Tool and census guide 5.5. The twelve months to the last day are judged, and as returns hold only the last review before them, what came before that review is not. Three and six months are 91 and 183 days: an open decision.",
      options: [...reviewOptions, sameStartOption],
      count: (records, period, options, others) => {
        const reviews = others?.find((other) => other.list.id === "reviews");
        if (!reviews) return otherListNeeded("PLN-1", "reviews");
        const open = openOn(records, PLANS, period.to, options);
        const due = lastingAtLeast(open, THREE_MONTHS_DAYS);
        const limits = reviewLimits(options);
        const dates = reviewDates(records, reviews);
        const starts = records.column("CPPstartDate")?.numbers ?? new Float64Array(0);
        const inTime = due.filter((record) =>
          reviewedInTime(starts[record] ?? NaN, dates(record), period.to, limits),
        );
        return {
          numerator: inTime.length,
          denominator: due.length,
          counted: due,
          inNumerator: inTime,
          cautions: open.cautions,
        };
      },
    },
  ],
});
