import { missing } from "../families";

export const noActionUnknown = missing({
  id: "no-action-unknown",
  title: "Not said whether the referral had further action",
  severity: "warning",
  censusRules: ["8568"],
  lists: ["referrals"],
  field: "ReferralNFA",
  affects: ["DEC-1", "DEC-2"],
  effect: "The referral counts as one with further action in DEC-1 and as none in DEC-2.",
  remedy: "Record yes or no.",
});
