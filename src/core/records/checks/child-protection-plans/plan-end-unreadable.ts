import { unreadable } from "../families";

export const planEndUnreadable = unreadable({
  id: "plan-end-unreadable",
  title: "Plan end date cannot be read",
  severity: "error",
  lists: ["child-protection-plans"],
  field: "CPPendDate",
  affects: ["ACT-6", "ACT-8", "PLN-3", "PLN-4"],
  effect: "The plan counts as still open.",
  remedy: "Enter the date as 31/03/2024.",
});
