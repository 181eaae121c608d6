import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

/** Working days of a leap year without its bank holidays. */
const MOST = 254;

export const daysLostImpossible = defineCheck({
  id: "days-lost-impossible",
  title: "Working days lost below 0 or more than a year has",
  severity: "error",
  lists: ["workforce"],
  needs: ["WorkingDaysLost"],
  affects: ["WRK-4"],
  effect: "Sickness absence is wrong.",
  remedy: "Enter working days lost in the year, not hours or calendar days.",
  find: (records) => {
    const days = numbersOf(records, "WorkingDaysLost");
    return recordsWhere(records, (record) => (days[record] ?? 0) < 0 || (days[record] ?? 0) > MOST);
  },
});
