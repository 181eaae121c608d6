import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const conferenceOutcomeMissing = defineCheck({
  id: "conference-outcome-missing",
  title: "Conference without an outcome",
  severity: "warning",
  lists: ["section-47-enquiries", "conferences"],
  needs: ["DateOfInitialCPC", "ResultedInPlan"],
  affects: ["DEC-12"],
  effect: "The conference counts as one that led to no plan.",
  remedy: "Record whether a plan resulted.",
  find: (records) => {
    const days = numbersOf(records, "DateOfInitialCPC");
    return blankIn(records, "ResultedInPlan").filter((record) => (days[record] ?? NaN) > 0);
  },
});
