import { missing } from "../families";

export const pathwayReviewMissing = missing({
  id: "pathway-review-missing",
  title: "Pathway plan with no review",
  severity: "note",
  lists: ["care-leavers"],
  field: "PathwayPlanReviewDate",
  affects: [],
  effect: "Counts stay right; the list does not show that the plan was reviewed.",
  remedy: "Fill in the latest review of the pathway plan.",
});
