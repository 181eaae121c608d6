import { missing } from "../families";

export const enquiryStartMissing = missing({
  id: "enquiry-start-missing",
  title: "Date of the strategy discussion missing",
  severity: "error",
  censusRules: ["8615"],
  lists: ["section-47-enquiries"],
  field: "S47ActualStartDate",
  affects: ["ACT-4", "DEC-7", "DEC-8"],
  effect: "The enquiry is not counted, and its conference never as in time.",
  remedy: "Fill in the date of the strategy discussion.",
});
