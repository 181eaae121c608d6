import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const closedBeforeReferral = defineCheck({
  id: "closed-before-referral",
  title: "Closed before it was referred",
  severity: "error",
  censusRules: ["8630"],
  lists: ["referrals"],
  needs: ["CINreferralDate", "CINclosureDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The episode never counts as open.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "CINclosureDate", "CINreferralDate"),
});
