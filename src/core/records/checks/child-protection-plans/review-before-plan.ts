import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const reviewBeforePlan = defineCheck({
  id: "review-before-plan",
  title: "Review on or before the day the plan started",
  severity: "warning",
  censusRules: ["8841"],
  lists: ["child-protection-plans"],
  needs: ["CPPstartDate", "LatestReviewDate"],
  affects: ["PLN-1", "PLN-8"],
  effect: "The review does not count for this plan.",
  remedy: "Correct the date; the review of an earlier plan belongs there.",
  find: (records) => {
    const [started, reviewed] = [numbersOf(records, "CPPstartDate"), numbersOf(records, "LatestReviewDate")];
    return recordsWhere(records, (record) => (reviewed[record] ?? NaN) <= (started[record] ?? NaN));
  },
});
