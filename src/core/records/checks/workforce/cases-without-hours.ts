import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const casesWithoutHours = defineCheck({
  id: "cases-without-hours",
  title: "Cases held by a worker with no hours",
  severity: "warning",
  lists: ["workforce"],
  needs: ["FTE", "Cases30"],
  affects: ["WRK-5"],
  effect: "The cases are not counted.",
  remedy: "Fill in the full-time equivalent, or move the cases.",
  find: (records) => {
    const [hours, cases] = [numbersOf(records, "FTE"), numbersOf(records, "Cases30")];
    return recordsWhere(records, (record) => (cases[record] ?? 0) > 0 && !((hours[record] ?? 0) > 0));
  },
});
