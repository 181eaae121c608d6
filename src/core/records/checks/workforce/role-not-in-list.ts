import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const roleNotInList = defineCheck({
  id: "role-not-in-list",
  title: "Role is not a code of the list",
  severity: "note",
  lists: ["workforce"],
  needs: ["OrgRole"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by role.',
  remedy: "Use the code or label of the return, from 1 (senior manager) to 6 (qualified without cases).",
  find: (records) => unreadIn(records, "OrgRole"),
});
