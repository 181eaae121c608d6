import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const earlyHelpStartMissing = defineCheck({
  id: "early-help-start-missing",
  title: "Start of early help assessment missing",
  severity: "error",
  lists: ["early-help-assessments"],
  needs: ["EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "The assessment is not counted.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "EarlyHelpStartDate"),
});
