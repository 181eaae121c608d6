import { defineCheck } from "../check-rule";
import { overlapping } from "../records-of-a-child";

export const cinPlansOverlap = defineCheck({
  id: "cin-plans-overlap",
  title: "Child in need plans of one child overlap",
  severity: "error",
  censusRules: ["4014"],
  lists: ["cin-plans"],
  needs: ["LAchildID", "CINPlanStartDate", "CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The child is on two plans at once; the census return refuses both.",
  remedy: "End the earlier plan before the next, or join the two.",
  find: (records) => overlapping(records, "CINPlanStartDate", "CINPlanEndDate"),
});
