import { inTheFuture } from "../families";

export const referralInTheFuture = inTheFuture({
  id: "referral-in-the-future",
  title: "Referral dated after the day of the extract",
  severity: "error",
  censusRules: ["8600"],
  lists: ["referrals"],
  field: "CINreferralDate",
  affects: ["ACT-2", "DEC-3"],
  effect: "The referral may be counted in the wrong year, or not at all.",
  remedy: "Correct the date; look for a wrong year or day and month changed round.",
});
