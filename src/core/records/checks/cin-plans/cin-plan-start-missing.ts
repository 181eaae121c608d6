import { missing } from "../families";

export const cinPlanStartMissing = missing({
  id: "cin-plan-start-missing",
  title: "Start of child in need plan missing",
  severity: "error",
  censusRules: ["4010"],
  lists: ["cin-plans"],
  field: "CINPlanStartDate",
  affects: ["ACT-16"],
  effect: "The plan is not counted; the census return refuses it.",
  remedy: "Fill in the date, or remove the row.",
});
