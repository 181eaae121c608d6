import { unreadable } from "../families";

export const sourceNotInList = unreadable({
  id: "source-not-in-list",
  title: "Source of referral is not a code of the census",
  severity: "warning",
  censusRules: ["8866"],
  lists: ["referrals"],
  field: "ReferralSource",
  affects: ["ACT-3"],
  effect: "The referral is in the denominator of every source and in the numerator of none.",
  remedy: "Use a code from 1A to 10, or its label.",
});
