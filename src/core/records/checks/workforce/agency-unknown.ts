import { missing } from "../families";

export const agencyUnknown = missing({
  id: "agency-unknown",
  title: "Not said whether the worker is from an agency",
  severity: "error",
  lists: ["workforce"],
  field: "AgencyWorker",
  affects: ["WRK-1", "WRK-2", "WRK-3"],
  effect: "The worker is counted nowhere.",
  remedy: "Record 1 for an agency worker, 0 for others.",
});
