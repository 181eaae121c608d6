import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const lastSeenInTheFuture = defineCheck({
  id: "last-seen-in-the-future",
  title: "Child last seen after the extract",
  severity: "error",
  lists: ["children-in-need"],
  needs: ["LastSeenDate"],
  affects: [],
  effect: "A planned visit looks as if the child had been seen.",
  remedy: "Enter the latest day on which the child was seen.",
  find: (records, { asAt }) => datedAfter(records, "LastSeenDate", asAt),
});
