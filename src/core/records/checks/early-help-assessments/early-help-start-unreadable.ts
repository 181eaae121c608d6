import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const earlyHelpStartUnreadable = defineCheck({
  id: "early-help-start-unreadable",
  title: "Start of early help assessment cannot be read",
  severity: "error",
  lists: ["early-help-assessments"],
  needs: ["EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "The assessment is not counted.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "EarlyHelpStartDate"),
});
