import { unreadable } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const childIdentifierUnreadable = unreadable({
  id: "child-identifier-unreadable",
  title: "Child identifier cannot be read",
  severity: "error",
  lists: listsOfChildren,
  field: "LAchildID",
  affects: ["DEC-3", "PLN-2"],
  effect: "Digits were lost, so two children may be one: the row is matched with no other.",
  remedy: "Export the identifier as text and paste it again.",
});
