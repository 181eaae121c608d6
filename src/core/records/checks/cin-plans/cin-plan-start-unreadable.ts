import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const cinPlanStartUnreadable = defineCheck({
  id: "cin-plan-start-unreadable",
  title: "Start of child in need plan cannot be read",
  severity: "error",
  lists: ["cin-plans"],
  needs: ["CINPlanStartDate"],
  affects: ["ACT-16"],
  effect: "The plan is not counted.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CINPlanStartDate"),
});
