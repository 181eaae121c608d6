import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const childIdentifierUnreadable = defineCheck({
  id: "child-identifier-unreadable",
  title: "Child identifier cannot be read",
  severity: "error",
  lists: listsOfChildren,
  needs: ["LAchildID"],
  affects: ["DEC-3", "PLN-2"],
  effect: "Digits were lost, so two children may be one: the row is matched with no other.",
  remedy: "Export the identifier as text and paste it again.",
  find: (records) => unreadIn(records, "LAchildID"),
});
