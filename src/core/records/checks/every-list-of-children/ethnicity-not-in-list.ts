import { unreadable } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const ethnicityNotInList = unreadable({
  id: "ethnicity-not-in-list",
  title: "Ethnicity is not a code of the census",
  severity: "note",
  censusRules: ["4220"],
  lists: listsOfChildren,
  field: "Ethnicity",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by ethnicity.',
  remedy: "Use the census code or its label.",
});
