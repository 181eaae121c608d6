import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const cinPlanStartMissing = defineCheck({
  id: "cin-plan-start-missing",
  title: "Start of child in need plan missing",
  severity: "error",
  censusRules: ["4010"],
  lists: ["cin-plans"],
  needs: ["CINPlanStartDate"],
  affects: ["ACT-16"],
  effect: "The plan is not counted; the census return refuses it.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "CINPlanStartDate"),
});
