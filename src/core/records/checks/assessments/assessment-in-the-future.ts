import { inTheFuture } from "../families";

export const assessmentInTheFuture = inTheFuture({
  id: "assessment-in-the-future",
  title: "Assessment authorised after the day of the extract",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentAuthorisationDate",
  affects: ["DEC-6"],
  effect: "It may be counted in the wrong year, or not at all.",
  remedy: "Correct the date.",
});
