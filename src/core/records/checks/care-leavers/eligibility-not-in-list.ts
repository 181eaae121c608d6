import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const eligibilityNotInList = defineCheck({
  id: "eligibility-not-in-list",
  title: "Eligibility category is not known",
  severity: "error",
  lists: ["care-leavers"],
  needs: ["EligibilityCategory"],
  affects: [],
  effect: "The return leaves the young person out of the care leavers that are published.",
  remedy: "Use Relevant child, Former relevant child or Qualifying care leaver.",
  find: (records) => unreadIn(records, "EligibilityCategory"),
});
