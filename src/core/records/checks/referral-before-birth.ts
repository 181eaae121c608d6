import { defineCheck } from "./check-rule";
import { numbersOf, recordsWhere } from "./finding";

/** Forty weeks in days. */
const LONGEST_BEFORE_BIRTH = 280;

export const referralBeforeBirth = defineCheck({
  id: "referral-before-birth",
  title: "Referral more than 40 weeks before birth",
  severity: "error",
  lists: ["referrals"],
  needs: ["CINreferralDate", "PersonBirthDate"],
  affects: ["ACT-2"],
  effect: "The referral may be of another child, or its date wrong.",
  remedy: "Correct the date of the referral or of birth.",
  find: (records) => {
    const [referred, born] = [numbersOf(records, "CINreferralDate"), numbersOf(records, "PersonBirthDate")];
    return recordsWhere(
      records,
      (record) => (born[record] ?? NaN) - (referred[record] ?? NaN) > LONGEST_BEFORE_BIRTH,
    );
  },
});
