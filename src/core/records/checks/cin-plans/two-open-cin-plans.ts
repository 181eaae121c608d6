import { defineCheck } from "../check-rule";
import { openTwice } from "../records-of-a-child";

export const twoOpenCinPlans = defineCheck({
  id: "two-open-cin-plans",
  title: "Two open child in need plans of one child",
  severity: "error",
  censusRules: ["4004"],
  lists: ["cin-plans"],
  needs: ["LAchildID", "CINPlanStartDate", "CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The child is on two plans at once; the census return refuses both.",
  remedy: "End the earlier plan, or join the two.",
  find: (records) => openTwice(records, "CINPlanStartDate", "CINPlanEndDate"),
});
