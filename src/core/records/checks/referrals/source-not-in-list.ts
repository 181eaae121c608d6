import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const sourceNotInList = defineCheck({
  id: "source-not-in-list",
  title: "Source of referral is not a code of the census",
  severity: "warning",
  censusRules: ["8866"],
  lists: ["referrals"],
  needs: ["ReferralSource"],
  affects: ["ACT-3"],
  effect: "The referral is in the denominator of every source and in the numerator of none.",
  remedy: "Use a code from 1A to 10, or its label.",
  find: (records) => unreadIn(records, "ReferralSource"),
});
