import { missing } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const disabilityUnknown = missing({
  id: "disability-unknown",
  title: "Disability not known",
  severity: "note",
  censusRules: ["8540"],
  lists: listsOfChildren,
  field: "Disability",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by disability.',
  remedy: "Record yes or no.",
});
