import { inTheFuture } from "../families";

export const assessmentStartsInTheFuture = inTheFuture({
  id: "assessment-starts-in-the-future",
  title: "Assessment starts after the extract",
  severity: "error",
  lists: ["assessments"],
  field: "AssessmentActualStartDate",
  affects: ["DEC-6"],
  effect: "A planned start counts as an open assessment.",
  remedy: "Correct the start date.",
});
