import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const latestReviewInTheFuture = defineCheck({
  id: "latest-review-in-the-future",
  title: "Latest review dated after the extract",
  severity: "error",
  lists: ["child-protection-plans", "children-looked-after"],
  needs: ["LatestReviewDate"],
  affects: ["PLN-8"],
  effect: "A planned review counts as held.",
  remedy: "Enter the latest review that was held.",
  find: (records, { asAt }) => datedAfter(records, "LatestReviewDate", asAt),
});
