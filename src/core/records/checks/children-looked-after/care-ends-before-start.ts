import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const careEndsBeforeStart = defineCheck({
  id: "care-ends-before-start",
  title: "Care ends before it starts",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareStartDate", "CareEndDate"],
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child is looked after on no day at all.",
  remedy: "Correct the start or the end.",
  find: (records) => dateBefore(records, "CareEndDate", "CareStartDate"),
});
