import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const referralInTheFuture = defineCheck({
  id: "referral-in-the-future",
  title: "Referral dated after the day of the extract",
  severity: "error",
  censusRules: ["8600"],
  lists: ["referrals"],
  needs: ["CINreferralDate"],
  affects: ["ACT-2", "DEC-3"],
  effect: "The referral may be counted in the wrong year, or not at all.",
  remedy: "Correct the date; look for a wrong year or day and month changed round.",
  find: (records, { asAt }) => datedAfter(records, "CINreferralDate", asAt),
});
