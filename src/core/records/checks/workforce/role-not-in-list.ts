import { unreadable } from "../families";

export const roleNotInList = unreadable({
  id: "role-not-in-list",
  title: "Role is not a code of the list",
  severity: "note",
  lists: ["workforce"],
  field: "OrgRole",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by role.',
  remedy: "Use the code or label of the return, from 1 (senior manager) to 6 (qualified without cases).",
});
