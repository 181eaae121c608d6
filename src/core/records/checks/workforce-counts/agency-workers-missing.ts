import { missing } from "../families";

export const agencyWorkersMissing = missing({
  id: "agency-workers-missing",
  title: "Agency workers not filled in",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "AgencyFTE",
  affects: ["WRK-3", "WRK-7"],
  effect: "An empty count is no nought: the agency rate is refused for that day.",
  remedy: "Fill in the agency workers of the day; write 0 where there are none.",
});
