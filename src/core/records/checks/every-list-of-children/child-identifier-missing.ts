import { missing } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const childIdentifierMissing = missing({
  id: "child-identifier-missing",
  title: "Child identifier missing",
  severity: "error",
  censusRules: ["8500"],
  lists: listsOfChildren,
  field: "LAchildID",
  affects: ["DEC-3", "PLN-2"],
  effect: "The row is counted, but matched with no other: re-referrals and repeat plans are too low.",
  remedy: "Fill in the identifier of the child.",
});
