import { unreadable } from "../families";

export const primaryNeedNotInList = unreadable({
  id: "primary-need-not-in-list",
  title: "Primary need is not a code of the census",
  severity: "note",
  censusRules: ["8650"],
  lists: ["referrals", "children-in-need"],
  field: "PrimaryNeedCode",
  affects: ["ACT-1"],
  effect: 'Counts stay right; the child is "Not recorded" when split by need.',
  remedy: "Use a code from N0 to N9, or its label.",
});
