import { unreadable } from "../families";

export const referralDateUnreadable = unreadable({
  id: "referral-date-unreadable",
  title: "Date of referral cannot be read",
  severity: "error",
  lists: ["referrals"],
  field: "CINreferralDate",
  affects: ["ACT-2", "DEC-1", "DEC-2", "DEC-3"],
  effect: "The referral is not counted at all.",
  remedy: "Enter the date as 31/03/2024, the day first.",
});
