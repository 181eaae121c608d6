import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const hoursMissing = defineCheck({
  id: "hours-missing",
  title: "Full-time equivalent missing",
  severity: "error",
  lists: ["workforce"],
  needs: ["FTE"],
  affects: ["WRK-1", "WRK-3", "WRK-5", "WRK-6"],
  effect: "The worker counts in headcount only.",
  remedy: "Write full time as 1 and half time as 0.5.",
  find: (records) => blankIn(records, "FTE"),
});
