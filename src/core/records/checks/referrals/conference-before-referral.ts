import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const conferenceBeforeReferral = defineCheck({
  id: "conference-before-referral",
  title: "Initial conference before the referral",
  severity: "error",
  censusRules: ["1104"],
  lists: ["referrals"],
  needs: ["CINreferralDate", "DateOfInitialCPC"],
  affects: ["DEC-7"],
  effect: "The conference counts, but never as in time.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "DateOfInitialCPC", "CINreferralDate"),
});
