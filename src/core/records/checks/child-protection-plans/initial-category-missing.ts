import { missing } from "../families";

export const initialCategoryMissing = missing({
  id: "initial-category-missing",
  title: "Initial category of abuse missing",
  severity: "warning",
  censusRules: ["8905"],
  lists: ["child-protection-plans"],
  field: "InitialCategoryOfAbuse",
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Fill in the category.",
});
