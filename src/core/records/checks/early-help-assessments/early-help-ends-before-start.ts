import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const earlyHelpEndsBeforeStart = defineCheck({
  id: "early-help-ends-before-start",
  title: "Early help assessment completed before it started",
  severity: "error",
  lists: ["early-help-assessments"],
  needs: ["EarlyHelpStartDate", "EarlyHelpEndDate"],
  affects: ["ACT-12"],
  effect: "One of the dates is wrong, so the assessment may count in another period.",
  remedy: "Correct the start or the completion.",
  find: (records) => dateBefore(records, "EarlyHelpEndDate", "EarlyHelpStartDate"),
});
