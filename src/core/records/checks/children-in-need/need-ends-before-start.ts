import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const needEndsBeforeStart = defineCheck({
  id: "need-ends-before-start",
  title: "Closed before the start in need",
  severity: "error",
  lists: ["children-in-need"],
  needs: ["CINstartDate", "CINclosureDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The child is in need on no day at all.",
  remedy: "Correct the start or the date closed.",
  find: (records) => dateBefore(records, "CINclosureDate", "CINstartDate"),
});
