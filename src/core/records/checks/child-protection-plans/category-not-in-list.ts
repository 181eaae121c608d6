import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const categoryNotInList = defineCheck({
  id: "category-not-in-list",
  title: "Category of abuse is not a code of the census",
  severity: "warning",
  censusRules: ["8910"],
  lists: ["child-protection-plans"],
  needs: ["LatestCategoryOfAbuse"],
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Use NEG, PHY, SAB, EMO or MUL, or the label; more than one category at once is MUL.",
  find: (records) => unreadIn(records, "LatestCategoryOfAbuse"),
});
