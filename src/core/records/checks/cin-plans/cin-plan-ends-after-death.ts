import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const cinPlanEndsAfterDeath = defineCheck({
  id: "cin-plan-ends-after-death",
  title: "Child in need plan ends after the date of death",
  severity: "warning",
  censusRules: ["4009Q"],
  lists: ["cin-plans"],
  needs: ["PersonDeathDate", "CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The plan counts as open after the child died.",
  remedy: "End the plan on the date of death.",
  find: (records) => dateBefore(records, "PersonDeathDate", "CINPlanEndDate"),
});
