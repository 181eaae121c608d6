import { missing } from "../families";

export const casesHeldMissing = missing({
  id: "cases-held-missing",
  title: "Cases held not filled in",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "CasesHeld",
  affects: ["WRK-5"],
  effect: "An empty count is no nought: the average caseload is refused for that day.",
  remedy: "Fill in the cases held on the day.",
});
