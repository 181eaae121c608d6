import { defineCheck } from "../check-rule";
import { olderThan } from "../finding";

/** The oldest who are still helped as care leavers. */
const OLDEST = 25;

export const careLeaverTooOld = defineCheck({
  id: "care-leaver-too-old",
  title: "Care leaver of 26 or more",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["PersonBirthDate"],
  affects: ["OUT-10", "OUT-11", "OUT-12", "OUT-13"],
  effect: "Services end at 25, so the young person should not be on the list.",
  remedy: "Close the case, or correct the date of birth.",
  find: (records, { asAt }) => (asAt === undefined ? [] : olderThan(records, OLDEST, () => asAt)),
});
