import { unreadable } from "../families";

export const cinPlanStartUnreadable = unreadable({
  id: "cin-plan-start-unreadable",
  title: "Start of child in need plan cannot be read",
  severity: "error",
  lists: ["cin-plans"],
  field: "CINPlanStartDate",
  affects: ["ACT-16"],
  effect: "The plan is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
