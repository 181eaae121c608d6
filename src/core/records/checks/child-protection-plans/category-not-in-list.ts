import { unreadable } from "../families";

export const categoryNotInList = unreadable({
  id: "category-not-in-list",
  title: "Category of abuse is not a code of the census",
  severity: "warning",
  censusRules: ["8910"],
  lists: ["child-protection-plans"],
  field: "LatestCategoryOfAbuse",
  affects: ["PLN-7"],
  effect: "The plan is in the denominator of every category and in the numerator of none.",
  remedy: "Use NEG, PHY, SAB, EMO or MUL, or the label; more than one category at once is MUL.",
});
