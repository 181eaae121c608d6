import { unreadable } from "../families";

export const enquiryStartUnreadable = unreadable({
  id: "enquiry-start-unreadable",
  title: "Date of the strategy discussion cannot be read",
  severity: "error",
  lists: ["section-47-enquiries"],
  field: "S47ActualStartDate",
  affects: ["ACT-4", "DEC-7", "DEC-8"],
  effect: "The enquiry is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
