import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const earlyHelpEnteredTwice = defineCheck({
  id: "early-help-entered-twice",
  title: "Same early help assessment entered twice",
  severity: "note",
  lists: ["early-help-assessments"],
  needs: ["LAchildID", "EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "Only one of the rows counts, so the figure stays right.",
  remedy: "Remove the row that was entered twice.",
  find: (records) => repeated(records, ["EarlyHelpStartDate"]),
});
