import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const initialCategoryMissing = defineCheck({
  id: "initial-category-missing",
  title: "Initial category of abuse missing",
  severity: "warning",
  censusRules: ["8905"],
  lists: ["child-protection-plans"],
  needs: ["InitialCategoryOfAbuse"],
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Fill in the category.",
  find: (records) => blankIn(records, "InitialCategoryOfAbuse"),
});
