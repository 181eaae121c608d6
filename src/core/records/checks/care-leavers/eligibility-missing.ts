import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const eligibilityMissing = defineCheck({
  id: "eligibility-missing",
  title: "Eligibility category missing",
  severity: "error",
  lists: ["care-leavers"],
  needs: ["EligibilityCategory"],
  affects: [],
  effect: "The return leaves the young person out of the care leavers that are published.",
  remedy: "Record relevant, former relevant or qualifying.",
  find: (records) => blankIn(records, "EligibilityCategory"),
});
