import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const ethnicityNotInList = defineCheck({
  id: "ethnicity-not-in-list",
  title: "Ethnicity is not a code of the census",
  severity: "note",
  censusRules: ["4220"],
  lists: listsOfChildren,
  needs: ["Ethnicity"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by ethnicity.',
  remedy: "Use the census code or its label.",
  find: (records) => unreadIn(records, "Ethnicity"),
});
