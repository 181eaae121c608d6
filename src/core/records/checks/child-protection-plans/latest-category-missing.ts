import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const latestCategoryMissing = defineCheck({
  id: "latest-category-missing",
  title: "Latest category of abuse missing",
  severity: "warning",
  censusRules: ["8910"],
  lists: ["child-protection-plans"],
  needs: ["LatestCategoryOfAbuse"],
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Fill in the category.",
  find: (records) => blankIn(records, "LatestCategoryOfAbuse"),
});
