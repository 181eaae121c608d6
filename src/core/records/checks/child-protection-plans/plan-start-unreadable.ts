import { unreadable } from "../families";

export const planStartUnreadable = unreadable({
  id: "plan-start-unreadable",
  title: "Plan start date cannot be read",
  severity: "error",
  lists: ["child-protection-plans"],
  field: "CPPstartDate",
  affects: ["ACT-6", "ACT-7", "PLN-1", "PLN-3"],
  effect: "The plan is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
