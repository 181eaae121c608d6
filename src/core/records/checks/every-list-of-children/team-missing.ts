import { missing } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const teamMissing = missing({
  id: "team-missing",
  title: "No team",
  severity: "note",
  lists: listsOfChildren,
  field: "AllocatedTeam",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by team.',
  remedy: "Fill in the team.",
});
