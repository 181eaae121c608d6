import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const planEndsAfterDeath = defineCheck({
  id: "plan-ends-after-death",
  title: "Plan ends after the date of death",
  severity: "error",
  censusRules: ["8920"],
  lists: ["child-protection-plans"],
  needs: ["PersonDeathDate", "CPPendDate"],
  affects: ["ACT-6", "ACT-8"],
  effect: "The plan counts as open after the child died.",
  remedy: "End the plan on the date of death.",
  find: (records) => dateBefore(records, "PersonDeathDate", "CPPendDate"),
});
