import { missing } from "../families";

export const earlyHelpStartMissing = missing({
  id: "early-help-start-missing",
  title: "Start of early help assessment missing",
  severity: "error",
  lists: ["early-help-assessments"],
  field: "EarlyHelpStartDate",
  affects: ["ACT-12"],
  effect: "The assessment is not counted.",
  remedy: "Fill in the date, or remove the row.",
});
