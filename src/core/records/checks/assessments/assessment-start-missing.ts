import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const assessmentStartMissing = defineCheck({
  id: "assessment-start-missing",
  title: "Assessment start date missing",
  severity: "error",
  lists: ["assessments"],
  needs: ["AssessmentActualStartDate"],
  affects: ["DEC-6", "DEC-11"],
  effect: "A completed assessment is in the denominator and never in time.",
  remedy: "Fill in the day on which the assessment started.",
  find: (records) => blankIn(records, "AssessmentActualStartDate"),
});
