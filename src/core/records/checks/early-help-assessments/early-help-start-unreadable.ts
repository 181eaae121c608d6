import { unreadable } from "../families";

export const earlyHelpStartUnreadable = unreadable({
  id: "early-help-start-unreadable",
  title: "Start of early help assessment cannot be read",
  severity: "error",
  lists: ["early-help-assessments"],
  field: "EarlyHelpStartDate",
  affects: ["ACT-12"],
  effect: "The assessment is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
