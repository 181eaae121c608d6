import { beforeBirth } from "../families";

export const referralBeforeBirth = beforeBirth({
  id: "referral-before-birth",
  title: "Referral more than 40 weeks before birth",
  severity: "error",
  censusRules: ["8606"],
  lists: ["referrals"],
  field: "CINreferralDate",
  affects: ["ACT-2"],
  effect: "The referral may be of another child, or its date wrong.",
  remedy: "Correct the date of the referral or of birth.",
});
