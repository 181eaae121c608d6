import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const referralTwiceOnADay = defineCheck({
  id: "referral-twice-on-a-day",
  title: "Child referred twice on one day",
  severity: "warning",
  lists: ["referrals"],
  needs: ["LAchildID", "CINreferralDate"],
  affects: ["ACT-2", "DEC-1", "DEC-3"],
  effect: "Only one of the rows counts.",
  remedy: "Remove the row that was entered twice, or keep both where that is right.",
  find: (records) => repeated(records, ["CINreferralDate"]),
});
