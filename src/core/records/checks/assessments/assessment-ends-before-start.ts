import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const assessmentEndsBeforeStart = defineCheck({
  id: "assessment-ends-before-start",
  title: "Assessment authorised before it started",
  severity: "error",
  censusRules: ["8608"],
  lists: ["assessments"],
  needs: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  affects: ["DEC-6", "DEC-11"],
  effect: "It counts as completed and never as in time.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "AssessmentAuthorisationDate", "AssessmentActualStartDate"),
});
