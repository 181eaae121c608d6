import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const pathwayReviewInTheFuture = defineCheck({
  id: "pathway-review-in-the-future",
  title: "Pathway plan review after the extract",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["PathwayPlanReviewDate"],
  affects: [],
  effect: "A planned review looks as if it had been held.",
  remedy: "Enter the latest review that was held.",
  find: (records, { asAt }) => datedAfter(records, "PathwayPlanReviewDate", asAt),
});
