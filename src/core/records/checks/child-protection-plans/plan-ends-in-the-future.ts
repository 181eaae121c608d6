import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const planEndsInTheFuture = defineCheck({
  id: "plan-ends-in-the-future",
  title: "Plan ends after the extract",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["CPPendDate"],
  affects: ["ACT-6", "ACT-8"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the plan has ended.",
  find: (records, { asAt }) => datedAfter(records, "CPPendDate", asAt),
});
