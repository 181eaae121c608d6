import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const planAfterDeath = defineCheck({
  id: "plan-after-death",
  title: "Plan starts after the date of death",
  severity: "error",
  censusRules: ["8915"],
  lists: ["child-protection-plans"],
  needs: ["PersonDeathDate", "CPPstartDate"],
  affects: ["ACT-6", "ACT-7"],
  effect: "The plan may be that of a brother or sister.",
  remedy: "Correct the date of death or the start of the plan.",
  find: (records) => dateBefore(records, "PersonDeathDate", "CPPstartDate"),
});
