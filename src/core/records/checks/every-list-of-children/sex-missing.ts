import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const sexMissing = defineCheck({
  id: "sex-missing",
  title: "Sex missing",
  severity: "note",
  censusRules: ["4180"],
  lists: listsOfChildren,
  needs: ["Sex"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by sex.',
  remedy: "Fill in M, F or U.",
  find: (records) => blankIn(records, "Sex"),
});
