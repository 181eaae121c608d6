import { moreThan } from "../families";

export const agencyAboveHeadcount = moreThan({
  id: "agency-above-headcount",
  title: "More full-time equivalents from agencies than people",
  severity: "error",
  lists: ["workforce-counts"],
  field: "AgencyFTE",
  than: ["AgencyHeadcount"],
  affects: ["WRK-3", "WRK-7"],
  effect: "One of the two counts is wrong, and with it the agency rate.",
  remedy: "Nobody is more than 1: enter full-time equivalents, not hours, and people as a headcount.",
});
