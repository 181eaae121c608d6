import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const reviewDateMissing = defineCheck({
  id: "review-date-missing",
  title: "Date of review missing",
  severity: "error",
  censusRules: ["8842Q"],
  lists: ["reviews"],
  needs: ["CPPreviewDate"],
  affects: ["PLN-1", "PLN-8"],
  effect: "The review is not counted, so the plan may count as not reviewed in time.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "CPPreviewDate"),
});
