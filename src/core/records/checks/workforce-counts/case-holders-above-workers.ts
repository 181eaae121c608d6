import { moreThan } from "../families";

export const caseHoldersAboveWorkers = moreThan({
  id: "case-holders-above-workers",
  title: "More case holders than workers",
  severity: "error",
  lists: ["workforce-counts"],
  field: "CaseHoldersFTE",
  than: ["InPostFTE", "AgencyFTE"],
  affects: ["WRK-5"],
  effect: "The average caseload is too low.",
  remedy: "Count the workers with a case, agency workers included, in full-time equivalents.",
});
