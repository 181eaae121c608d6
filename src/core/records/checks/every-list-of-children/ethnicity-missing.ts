import { missing } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const ethnicityMissing = missing({
  id: "ethnicity-missing",
  title: "Ethnicity missing",
  severity: "note",
  censusRules: ["4220"],
  lists: listsOfChildren,
  field: "Ethnicity",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by ethnicity.',
  remedy: "Fill in the ethnicity, or NOBT while it is not yet known.",
});
