import { defineCheck } from "../check-rule";
import { answersOf, numbersOf, recordsWhere } from "../finding";

export const childNotSeen = defineCheck({
  id: "child-not-seen",
  title: "Assessment completed without seeing the child",
  severity: "warning",
  lists: ["assessments"],
  needs: ["AssessmentAuthorisationDate", "ChildSeen"],
  affects: ["DEC-6"],
  effect: "The assessment counts as completed in time or late like any other.",
  remedy: "Record that the child was seen, or why not.",
  find: (records) => {
    const ended = numbersOf(records, "AssessmentAuthorisationDate");
    const seen = answersOf(records, "ChildSeen");
    return recordsWhere(records, (record) => (ended[record] ?? NaN) > 0 && seen[record] === 0);
  },
});
