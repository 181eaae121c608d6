import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const careEndUnreadable = defineCheck({
  id: "care-end-unreadable",
  title: "End of care cannot be read",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareEndDate"],
  affects: ["ACT-10"],
  effect: "The child counts as still looked after.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CareEndDate"),
});
