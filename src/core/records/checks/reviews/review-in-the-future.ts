import { inTheFuture } from "../families";

export const reviewInTheFuture = inTheFuture({
  id: "review-in-the-future",
  title: "Review dated after the extract",
  severity: "error",
  lists: ["reviews"],
  field: "CPPreviewDate",
  affects: ["PLN-1", "PLN-8"],
  effect: "A planned review counts as held.",
  remedy: "Remove the row until the review was held.",
});
