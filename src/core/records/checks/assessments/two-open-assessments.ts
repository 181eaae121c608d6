import { defineCheck } from "../check-rule";
import { openTwice } from "../records-of-a-child";

export const twoOpenAssessments = defineCheck({
  id: "two-open-assessments",
  title: "Two open assessments of one child",
  severity: "warning",
  censusRules: ["8896"],
  lists: ["assessments"],
  needs: ["LAchildID", "AssessmentAuthorisationDate", "AssessmentActualStartDate"],
  affects: ["DEC-6"],
  effect: "Both will count once authorised, one of them probably late.",
  remedy: "Join the two, or authorise the first.",
  find: (records) => openTwice(records, "AssessmentActualStartDate", "AssessmentAuthorisationDate"),
});
