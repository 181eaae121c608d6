import { unreadable } from "../families";

export const cinPlanEndUnreadable = unreadable({
  id: "cin-plan-end-unreadable",
  title: "End of child in need plan cannot be read",
  severity: "error",
  lists: ["cin-plans"],
  field: "CINPlanEndDate",
  affects: ["ACT-16"],
  effect: "The plan counts as still open.",
  remedy: "Enter the date as 31/03/2024.",
});
