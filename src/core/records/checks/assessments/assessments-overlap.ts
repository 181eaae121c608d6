import { defineCheck } from "../check-rule";
import { overlapping } from "../records-of-a-child";

export const assessmentsOverlap = defineCheck({
  id: "assessments-overlap",
  title: "Assessment started while another of the child was open",
  severity: "note",
  censusRules: ["8863Q"],
  lists: ["assessments"],
  needs: ["LAchildID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  affects: ["DEC-6"],
  effect: "Both count; the earlier one may have been left open by mistake.",
  remedy: "Complete the earlier assessment, or join the two.",
  find: (records) => overlapping(records, "AssessmentActualStartDate", "AssessmentAuthorisationDate"),
});
