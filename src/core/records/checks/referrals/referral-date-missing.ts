import { missing } from "../families";

export const referralDateMissing = missing({
  id: "referral-date-missing",
  title: "Date of referral missing",
  severity: "error",
  censusRules: ["8600"],
  lists: ["referrals"],
  field: "CINreferralDate",
  affects: ["ACT-2", "DEC-1", "DEC-2", "DEC-3"],
  effect: "The referral is not counted at all.",
  remedy: "Fill in the date on which the referral was received.",
});
