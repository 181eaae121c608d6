import { unreadable } from "../families";

export const reviewDateUnreadable = unreadable({
  id: "review-date-unreadable",
  title: "Date of review cannot be read",
  severity: "error",
  lists: ["reviews"],
  field: "CPPreviewDate",
  affects: ["PLN-1", "PLN-8"],
  effect: "The review is not counted, so the plan may count as not reviewed in time.",
  remedy: "Enter the date as 31/03/2024.",
});
