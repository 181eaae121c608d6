import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

/** Working days of a leap year without its bank holidays. */
const MOST_OF_ONE = 254;

export const sicknessDaysImpossible = defineCheck({
  id: "sickness-days-impossible",
  title: "More days lost to sickness than all workers have in a year",
  severity: "error",
  lists: ["workforce-counts"],
  needs: ["InPostFTE", "DaysLostInYear"],
  affects: ["WRK-4"],
  effect: "Sickness absence is above 100 per cent.",
  remedy: "Enter working days lost in the year to the day, not hours or calendar days.",
  find: (records) => {
    const [workers, lost] = [numbersOf(records, "InPostFTE"), numbersOf(records, "DaysLostInYear")];
    return recordsWhere(records, (record) => (lost[record] ?? NaN) > (workers[record] ?? NaN) * MOST_OF_ONE);
  },
});
