import { inTheFuture } from "../families";

export const earlyHelpCompletedInTheFuture = inTheFuture({
  id: "early-help-completed-in-the-future",
  title: "Early help assessment completed after the extract",
  severity: "warning",
  lists: ["early-help-assessments"],
  field: "EarlyHelpEndDate",
  affects: ["ACT-12"],
  effect: "Counts stay right; a planned date is not a completion.",
  remedy: "Clear the date until the assessment is completed.",
});
