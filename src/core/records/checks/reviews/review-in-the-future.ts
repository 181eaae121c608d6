import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const reviewInTheFuture = defineCheck({
  id: "review-in-the-future",
  title: "Review dated after the extract",
  severity: "error",
  lists: ["reviews"],
  needs: ["CPPreviewDate"],
  affects: ["PLN-1", "PLN-8"],
  effect: "A planned review counts as held.",
  remedy: "Remove the row until the review was held.",
  find: (records, { asAt }) => datedAfter(records, "CPPreviewDate", asAt),
});
