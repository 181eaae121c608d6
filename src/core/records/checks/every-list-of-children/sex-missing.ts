import { missing } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const sexMissing = missing({
  id: "sex-missing",
  title: "Sex missing",
  severity: "note",
  censusRules: ["4180"],
  lists: listsOfChildren,
  field: "Sex",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by sex.',
  remedy: "Fill in M, F or U.",
});
