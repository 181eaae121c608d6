import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const careStartMissing = defineCheck({
  id: "care-start-missing",
  title: "Start of care missing",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareStartDate"],
  affects: ["ACT-10"],
  effect: "The child is not counted as looked after.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "CareStartDate"),
});
