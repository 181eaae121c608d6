import { unreadable } from "../families";

export const earlyHelpEndUnreadable = unreadable({
  id: "early-help-end-unreadable",
  title: "Completion of early help assessment cannot be read",
  severity: "warning",
  lists: ["early-help-assessments"],
  field: "EarlyHelpEndDate",
  affects: ["ACT-12"],
  effect: "Counts stay right; the assessment looks as if it were still open.",
  remedy: "Enter the date as 31/03/2024.",
});
