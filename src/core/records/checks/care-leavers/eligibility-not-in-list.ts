import { unreadable } from "../families";

export const eligibilityNotInList = unreadable({
  id: "eligibility-not-in-list",
  title: "Eligibility category is not known",
  severity: "error",
  lists: ["care-leavers"],
  field: "EligibilityCategory",
  affects: [],
  effect: "The return leaves the young person out of the care leavers that are published.",
  remedy: "Use Relevant child, Former relevant child or Qualifying care leaver.",
});
