import { missing } from "../families";

export const planStartMissing = missing({
  id: "plan-start-missing",
  title: "Plan start date missing",
  severity: "error",
  censusRules: ["8720"],
  lists: ["child-protection-plans"],
  field: "CPPstartDate",
  affects: ["ACT-6", "ACT-7", "PLN-1", "PLN-3"],
  effect: "The plan is not counted at all.",
  remedy: "Fill in the date on which the plan started.",
});
