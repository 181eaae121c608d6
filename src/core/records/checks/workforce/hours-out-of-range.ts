import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const hoursOutOfRange = defineCheck({
  id: "hours-out-of-range",
  title: "Full-time equivalent above 1 or below 0",
  severity: "error",
  lists: ["workforce"],
  needs: ["FTE"],
  affects: ["WRK-1", "WRK-3", "WRK-5"],
  effect: "Full-time equivalents in post are wrong.",
  remedy: "Write full time as 1 and half time as 0.5, not as hours.",
  find: (records) => {
    const hours = numbersOf(records, "FTE");
    return recordsWhere(records, (record) => (hours[record] ?? 0) > 1 || (hours[record] ?? 0) < 0);
  },
});
