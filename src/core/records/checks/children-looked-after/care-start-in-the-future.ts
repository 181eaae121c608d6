import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const careStartInTheFuture = defineCheck({
  id: "care-start-in-the-future",
  title: "Care starts after the extract",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareStartDate"],
  affects: ["ACT-10"],
  effect: "The child is not counted at the day of the extract.",
  remedy: "Correct the start date.",
  find: (records, { asAt }) => datedAfter(records, "CareStartDate", asAt),
});
