import { missing } from "../families";

export const hoursMissing = missing({
  id: "hours-missing",
  title: "Full-time equivalent missing",
  severity: "error",
  lists: ["workforce"],
  field: "FTE",
  affects: ["WRK-1", "WRK-3", "WRK-5", "WRK-6"],
  effect: "The worker counts in headcount only.",
  remedy: "Write full time as 1 and half time as 0.5.",
});
