import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const referralAfterDeath = defineCheck({
  id: "referral-after-death",
  title: "Referral after the child died",
  severity: "error",
  censusRules: ["8555Q"],
  lists: ["referrals"],
  needs: ["CINreferralDate", "PersonDeathDate"],
  affects: ["ACT-2"],
  effect: "A referral that cannot be is counted.",
  remedy: "Correct the date of the referral or of death.",
  find: (records) => dateBefore(records, "PersonDeathDate", "CINreferralDate"),
});
