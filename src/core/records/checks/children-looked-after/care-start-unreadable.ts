import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const careStartUnreadable = defineCheck({
  id: "care-start-unreadable",
  title: "Start of care cannot be read",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareStartDate"],
  affects: ["ACT-10"],
  effect: "The child is not counted as looked after.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CareStartDate"),
});
