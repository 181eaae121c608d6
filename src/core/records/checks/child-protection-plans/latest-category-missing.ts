import { missing } from "../families";

export const latestCategoryMissing = missing({
  id: "latest-category-missing",
  title: "Latest category of abuse missing",
  severity: "warning",
  censusRules: ["8910"],
  lists: ["child-protection-plans"],
  field: "LatestCategoryOfAbuse",
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Fill in the category.",
});
