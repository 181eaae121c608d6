import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const cinPlanAfterDeath = defineCheck({
  id: "cin-plan-after-death",
  title: "Child in need plan starts after the date of death",
  severity: "error",
  censusRules: ["4008"],
  lists: ["cin-plans"],
  needs: ["PersonDeathDate", "CINPlanStartDate"],
  affects: ["ACT-16"],
  effect: "The plan may be that of a brother or sister.",
  remedy: "Correct the date of death or the start of the plan.",
  find: (records) => dateBefore(records, "PersonDeathDate", "CINPlanStartDate"),
});
