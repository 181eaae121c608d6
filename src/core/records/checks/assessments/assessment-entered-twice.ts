import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const assessmentEnteredTwice = defineCheck({
  id: "assessment-entered-twice",
  title: "Assessment with the dates of another of the child",
  severity: "warning",
  lists: ["assessments"],
  needs: ["LAchildID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  affects: ["DEC-6", "DEC-11"],
  effect: "Both rows count.",
  remedy: "Remove the row that was entered twice.",
  find: (records) => repeated(records, ["AssessmentActualStartDate", "AssessmentAuthorisationDate"]),
});
