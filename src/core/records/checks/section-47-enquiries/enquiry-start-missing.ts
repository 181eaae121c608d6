import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const enquiryStartMissing = defineCheck({
  id: "enquiry-start-missing",
  title: "Date of the strategy discussion missing",
  severity: "error",
  censusRules: ["8615"],
  lists: ["section-47-enquiries"],
  needs: ["S47ActualStartDate"],
  affects: ["ACT-4", "DEC-7", "DEC-8"],
  effect: "The enquiry is not counted, and its conference never as in time.",
  remedy: "Fill in the date of the strategy discussion.",
  find: (records) => blankIn(records, "S47ActualStartDate"),
});
