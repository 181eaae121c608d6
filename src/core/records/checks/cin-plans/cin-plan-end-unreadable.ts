import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const cinPlanEndUnreadable = defineCheck({
  id: "cin-plan-end-unreadable",
  title: "End of child in need plan cannot be read",
  severity: "error",
  lists: ["cin-plans"],
  needs: ["CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The plan counts as still open.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CINPlanEndDate"),
});
