import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const earlyHelpEndUnreadable = defineCheck({
  id: "early-help-end-unreadable",
  title: "Completion of early help assessment cannot be read",
  severity: "warning",
  lists: ["early-help-assessments"],
  needs: ["EarlyHelpEndDate"],
  affects: ["ACT-12"],
  effect: "Counts stay right; the assessment looks as if it were still open.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "EarlyHelpEndDate"),
});
