import { unreadable } from "../families";

export const conferenceDateUnreadable = unreadable({
  id: "conference-date-unreadable",
  title: "Date of the conference cannot be read",
  severity: "error",
  lists: ["section-47-enquiries", "conferences"],
  field: "DateOfInitialCPC",
  affects: ["ACT-5", "DEC-7", "DEC-8"],
  effect: "The conference is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
