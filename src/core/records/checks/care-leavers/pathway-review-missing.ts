import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const pathwayReviewMissing = defineCheck({
  id: "pathway-review-missing",
  title: "Pathway plan with no review",
  severity: "note",
  lists: ["care-leavers"],
  needs: ["PathwayPlanReviewDate"],
  affects: [],
  effect: "Counts stay right; the list does not show that the plan was reviewed.",
  remedy: "Fill in the latest review of the pathway plan.",
  find: (records) => blankIn(records, "PathwayPlanReviewDate"),
});
