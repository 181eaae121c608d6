import { missing } from "../families";

export const sourceMissing = missing({
  id: "source-missing",
  title: "Source of referral missing",
  severity: "warning",
  censusRules: ["8866"],
  lists: ["referrals"],
  field: "ReferralSource",
  affects: ["ACT-3"],
  effect: "The referral is in the denominator of every source and in the numerator of none.",
  remedy: "Fill in the source, or 10 where it is not known.",
});
