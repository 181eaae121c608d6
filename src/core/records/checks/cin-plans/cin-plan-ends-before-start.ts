import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const cinPlanEndsBeforeStart = defineCheck({
  id: "cin-plan-ends-before-start",
  title: "Child in need plan ends before it starts",
  severity: "error",
  censusRules: ["4011"],
  lists: ["cin-plans"],
  needs: ["CINPlanStartDate", "CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The plan lasts for no time at all; the census return refuses it.",
  remedy: "Correct the start or the end.",
  find: (records) => dateBefore(records, "CINPlanEndDate", "CINPlanStartDate"),
});
