import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const ethnicityMissing = defineCheck({
  id: "ethnicity-missing",
  title: "Ethnicity missing",
  severity: "note",
  censusRules: ["4220"],
  lists: listsOfChildren,
  needs: ["Ethnicity"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by ethnicity.',
  remedy: "Fill in the ethnicity, or NOBT while it is not yet known.",
  find: (records) => blankIn(records, "Ethnicity"),
});
