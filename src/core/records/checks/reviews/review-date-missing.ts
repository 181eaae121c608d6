import { missing } from "../families";

export const reviewDateMissing = missing({
  id: "review-date-missing",
  title: "Date of review missing",
  severity: "error",
  censusRules: ["8842Q"],
  lists: ["reviews"],
  field: "CPPreviewDate",
  affects: ["PLN-1", "PLN-8"],
  effect: "The review is not counted, so the plan may count as not reviewed in time.",
  remedy: "Fill in the date, or remove the row.",
});
