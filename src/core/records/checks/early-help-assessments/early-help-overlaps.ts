import { defineCheck } from "../check-rule";
import { overlapping } from "../records-of-a-child";

export const earlyHelpOverlaps = defineCheck({
  id: "early-help-overlaps",
  title: "Early help assessments of one child overlap",
  severity: "note",
  lists: ["early-help-assessments"],
  needs: ["LAchildID", "EarlyHelpStartDate", "EarlyHelpEndDate"],
  affects: ["ACT-12"],
  effect: "Counts stay right; two teams may be assessing one child.",
  remedy: "Complete the earlier assessment before the next, or join the two.",
  find: (records) => overlapping(records, "EarlyHelpStartDate", "EarlyHelpEndDate"),
});
