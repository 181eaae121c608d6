import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const assessmentStartsInTheFuture = defineCheck({
  id: "assessment-starts-in-the-future",
  title: "Assessment starts after the extract",
  severity: "error",
  lists: ["assessments"],
  needs: ["AssessmentActualStartDate"],
  affects: ["DEC-6"],
  effect: "A planned start counts as an open assessment.",
  remedy: "Correct the start date.",
  find: (records, { asAt }) => datedAfter(records, "AssessmentActualStartDate", asAt),
});
