import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const earlyHelpInTheFuture = defineCheck({
  id: "early-help-in-the-future",
  title: "Early help assessment starts after the extract",
  severity: "error",
  lists: ["early-help-assessments"],
  needs: ["EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "The assessment counts in a later period than it belongs to.",
  remedy: "Correct the start date.",
  find: (records, { asAt }) => datedAfter(records, "EarlyHelpStartDate", asAt),
});
