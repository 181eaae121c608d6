import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const careEndsInTheFuture = defineCheck({
  id: "care-ends-in-the-future",
  title: "Care ends after the extract",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareEndDate"],
  affects: ["ACT-10"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the child has left care.",
  find: (records, { asAt }) => datedAfter(records, "CareEndDate", asAt),
});
