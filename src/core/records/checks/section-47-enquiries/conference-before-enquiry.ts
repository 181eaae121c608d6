import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const conferenceBeforeEnquiry = defineCheck({
  id: "conference-before-enquiry",
  title: "Conference before the strategy discussion",
  severity: "error",
  censusRules: ["8615"],
  lists: ["section-47-enquiries", "conferences"],
  needs: ["S47ActualStartDate", "DateOfInitialCPC"],
  affects: ["DEC-7"],
  effect: "The conference counts, but never as in time.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "DateOfInitialCPC", "S47ActualStartDate"),
});
