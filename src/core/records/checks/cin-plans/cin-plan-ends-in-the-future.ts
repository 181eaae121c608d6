import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const cinPlanEndsInTheFuture = defineCheck({
  id: "cin-plan-ends-in-the-future",
  title: "Child in need plan ends after the extract",
  severity: "warning",
  lists: ["cin-plans"],
  needs: ["CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the plan has ended.",
  find: (records, { asAt }) => datedAfter(records, "CINPlanEndDate", asAt),
});
