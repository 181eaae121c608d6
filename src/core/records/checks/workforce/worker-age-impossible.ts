import { ageInYears } from "../../../calendar/age";
import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

/** A degree in social work is hardly finished before, and nobody works long after. */
const YOUNGEST = 20;
const OLDEST = 80;

export const workerAgeImpossible = defineCheck({
  id: "worker-age-impossible",
  title: "Worker younger than 20 or older than 80",
  severity: "warning",
  lists: ["workforce"],
  needs: ["PersonBirthDate"],
  affects: [],
  effect: "Counts stay right; the row is in the wrong age band.",
  remedy: "Correct the date of birth.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const born = numbersOf(records, "PersonBirthDate");
    return recordsWhere(records, (record) => {
      const age = ageInYears(born[record] ?? NaN, asAt);
      return age < YOUNGEST || age > OLDEST;
    });
  },
});
