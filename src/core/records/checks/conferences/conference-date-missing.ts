import { missing } from "../families";

export const conferenceDateMissing = missing({
  id: "conference-date-missing",
  title: "Date of the conference missing",
  severity: "error",
  lists: ["conferences"],
  field: "DateOfInitialCPC",
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "The conference is not counted.",
  remedy: "Fill in the date, or remove the row.",
});
