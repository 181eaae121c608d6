import { unreadable } from "../families";

export const assessmentStartUnreadable = unreadable({
  id: "assessment-start-unreadable",
  title: "Assessment start date cannot be read",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentActualStartDate",
  affects: ["DEC-6", "DEC-11"],
  effect: "A completed assessment is in the denominator and never in time.",
  remedy: "Enter the date as 31/03/2024.",
});
