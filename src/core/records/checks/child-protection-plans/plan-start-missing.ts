import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const planStartMissing = defineCheck({
  id: "plan-start-missing",
  title: "Plan start date missing",
  severity: "error",
  censusRules: ["8720"],
  lists: ["child-protection-plans"],
  needs: ["CPPstartDate"],
  affects: ["ACT-6", "ACT-7", "PLN-1", "PLN-3"],
  effect: "The plan is not counted at all.",
  remedy: "Fill in the date on which the plan started.",
  find: (records) => blankIn(records, "CPPstartDate"),
});
