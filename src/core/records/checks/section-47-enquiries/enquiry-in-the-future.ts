import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const enquiryInTheFuture = defineCheck({
  id: "enquiry-in-the-future",
  title: "Enquiry dated after the day of the extract",
  severity: "error",
  lists: ["section-47-enquiries"],
  needs: ["S47ActualStartDate"],
  affects: ["ACT-4"],
  effect: "It may be counted in the wrong year, or not at all.",
  remedy: "Correct the date.",
  find: (records, { asAt }) => datedAfter(records, "S47ActualStartDate", asAt),
});
