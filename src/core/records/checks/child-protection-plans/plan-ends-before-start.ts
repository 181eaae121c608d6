import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const planEndsBeforeStart = defineCheck({
  id: "plan-ends-before-start",
  title: "Plan ended before it started",
  severity: "error",
  censusRules: ["8925"],
  lists: ["child-protection-plans"],
  needs: ["CPPstartDate", "CPPendDate"],
  affects: ["ACT-8", "PLN-4"],
  effect: "The plan counts as ended and has no length.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "CPPendDate", "CPPstartDate"),
});
