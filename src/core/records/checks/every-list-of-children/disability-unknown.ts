import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const disabilityUnknown = defineCheck({
  id: "disability-unknown",
  title: "Disability not known",
  severity: "note",
  censusRules: ["8540"],
  lists: listsOfChildren,
  needs: ["Disability"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by disability.',
  remedy: "Record yes or no.",
  find: (records) => blankIn(records, "Disability"),
});
