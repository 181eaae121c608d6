import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const sourceMissing = defineCheck({
  id: "source-missing",
  title: "Source of referral missing",
  severity: "warning",
  censusRules: ["8866"],
  lists: ["referrals"],
  needs: ["ReferralSource"],
  affects: ["ACT-3"],
  effect: "The referral is in the denominator of every source and in the numerator of none.",
  remedy: "Fill in the source, or 10 where it is not known.",
  find: (records) => blankIn(records, "ReferralSource"),
});
