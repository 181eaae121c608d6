import { enteredTwice } from "../families";

export const referralTwiceOnADay = enteredTwice({
  id: "referral-twice-on-a-day",
  title: "Child referred twice on one day",
  severity: "warning",
  lists: ["referrals"],
  fields: ["CINreferralDate"],
  affects: ["ACT-2", "DEC-1", "DEC-3"],
  effect: "Only one of the rows counts.",
  remedy: "Remove the row that was entered twice, or keep both where that is right.",
});
