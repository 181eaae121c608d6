import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const teamMissing = defineCheck({
  id: "team-missing",
  title: "No team",
  severity: "note",
  lists: listsOfChildren,
  needs: ["AllocatedTeam"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by team.',
  remedy: "Fill in the team.",
  find: (records) => blankIn(records, "AllocatedTeam"),
});
