import { inTheFuture } from "../families";

export const earlyHelpInTheFuture = inTheFuture({
  id: "early-help-in-the-future",
  title: "Early help assessment starts after the extract",
  severity: "error",
  lists: ["early-help-assessments"],
  field: "EarlyHelpStartDate",
  affects: ["ACT-12"],
  effect: "The assessment counts in a later period than it belongs to.",
  remedy: "Correct the start date.",
});
