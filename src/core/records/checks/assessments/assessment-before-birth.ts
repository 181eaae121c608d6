import { beforeBirth } from "../families";

export const assessmentBeforeBirth = beforeBirth({
  id: "assessment-before-birth",
  title: "Assessment more than 40 weeks before birth",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentActualStartDate",
  affects: ["DEC-6"],
  effect: "The assessment may be of another child, or its date wrong.",
  remedy: "Correct the start date or the date of birth.",
});
