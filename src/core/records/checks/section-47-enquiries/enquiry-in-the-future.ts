import { inTheFuture } from "../families";

export const enquiryInTheFuture = inTheFuture({
  id: "enquiry-in-the-future",
  title: "Enquiry dated after the day of the extract",
  severity: "error",
  lists: ["section-47-enquiries"],
  field: "S47ActualStartDate",
  affects: ["ACT-4"],
  effect: "It may be counted in the wrong year, or not at all.",
  remedy: "Correct the date.",
});
