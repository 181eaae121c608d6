import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const assessmentInTheFuture = defineCheck({
  id: "assessment-in-the-future",
  title: "Assessment authorised after the day of the extract",
  severity: "error",
  lists: ["assessments"],
  needs: ["AssessmentAuthorisationDate"],
  affects: ["DEC-6"],
  effect: "It may be counted in the wrong year, or not at all.",
  remedy: "Correct the date.",
  find: (records, { asAt }) => datedAfter(records, "AssessmentAuthorisationDate", asAt),
});
