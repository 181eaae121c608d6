import { missing } from "../families";

export const roleMissing = missing({
  id: "role-missing",
  title: "Role missing",
  severity: "note",
  lists: ["workforce"],
  field: "OrgRole",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by role.',
  remedy: "Record the role, from 1 (senior manager) to 6 (qualified without cases).",
});
