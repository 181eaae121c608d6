import { inTheFuture } from "../families";

export const latestReviewInTheFuture = inTheFuture({
  id: "latest-review-in-the-future",
  title: "Latest review dated after the extract",
  severity: "error",
  lists: ["child-protection-plans", "children-looked-after"],
  field: "LatestReviewDate",
  affects: ["PLN-8"],
  effect: "A planned review counts as held.",
  remedy: "Enter the latest review that was held.",
});
