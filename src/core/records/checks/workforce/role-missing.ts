import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const roleMissing = defineCheck({
  id: "role-missing",
  title: "Role missing",
  severity: "note",
  lists: ["workforce"],
  needs: ["OrgRole"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by role.',
  remedy: "Record the role, from 1 (senior manager) to 6 (qualified without cases).",
  find: (records) => blankIn(records, "OrgRole"),
});
