import { missing } from "../families";

export const eligibilityMissing = missing({
  id: "eligibility-missing",
  title: "Eligibility category missing",
  severity: "error",
  lists: ["care-leavers"],
  field: "EligibilityCategory",
  affects: [],
  effect: "The return leaves the young person out of the care leavers that are published.",
  remedy: "Record relevant, former relevant or qualifying.",
});
