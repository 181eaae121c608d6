import { inTheFuture } from "../families";

export const pathwayReviewInTheFuture = inTheFuture({
  id: "pathway-review-in-the-future",
  title: "Pathway plan review after the extract",
  severity: "warning",
  lists: ["care-leavers"],
  field: "PathwayPlanReviewDate",
  affects: [],
  effect: "A planned review looks as if it had been held.",
  remedy: "Enter the latest review that was held.",
});
