import { defineCheck } from "../check-rule";
import { numbersOf, olderThan } from "../finding";

/** The oldest who are still helped as care leavers. */
const OLDEST = 25;

export const referredOver25 = defineCheck({
  id: "referred-over-25",
  title: "Older than 25 when referred",
  severity: "warning",
  censusRules: ["8775Q"],
  lists: ["referrals"],
  needs: ["CINreferralDate", "PersonBirthDate"],
  affects: ["ACT-2", "ACT-1"],
  effect: "Someone too old for children's services is counted.",
  remedy: "Correct the date of birth.",
  find: (records) => {
    const referred = numbersOf(records, "CINreferralDate");
    return olderThan(records, OLDEST, (record) => referred[record] ?? NaN);
  },
});
