import { unreadable } from "../families";

export const assessmentEndUnreadable = unreadable({
  id: "assessment-end-unreadable",
  title: "Assessment authorisation date cannot be read",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentAuthorisationDate",
  affects: ["DEC-6", "DEC-11", "DEC-13"],
  effect: "The assessment counts as still open.",
  remedy: "Enter the date as 31/03/2024.",
});
