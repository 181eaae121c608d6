import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const needStartInTheFuture = defineCheck({
  id: "need-start-in-the-future",
  title: "Start in need after the extract",
  severity: "error",
  lists: ["children-in-need"],
  needs: ["CINstartDate"],
  affects: ["ACT-1"],
  effect: "The child is not counted at the day of the extract.",
  remedy: "Correct the start date.",
  find: (records, { asAt }) => datedAfter(records, "CINstartDate", asAt),
});
