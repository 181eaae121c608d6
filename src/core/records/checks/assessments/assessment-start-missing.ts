import { missing } from "../families";

export const assessmentStartMissing = missing({
  id: "assessment-start-missing",
  title: "Assessment start date missing",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentActualStartDate",
  affects: ["DEC-6", "DEC-11"],
  effect: "A completed assessment is in the denominator and never in time.",
  remedy: "Fill in the day on which the assessment started.",
});
