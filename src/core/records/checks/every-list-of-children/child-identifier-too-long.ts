import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";
import { listsOfChildren } from "../lists-of-children";

/** Characters that the census takes. */
const LONGEST = 20;

export const childIdentifierTooLong = defineCheck({
  id: "child-identifier-too-long",
  title: "Child identifier of more than 20 characters",
  severity: "note",
  censusRules: ["1570"],
  lists: listsOfChildren,
  needs: ["LAchildID"],
  affects: [],
  effect: "Counts stay right; the census return refuses the child.",
  remedy: "Use the identifier of the case system, without anything added to it.",
  find: (records) => {
    const identifiers = textsOf(records, "LAchildID");
    return recordsWhere(records, (record) => (identifiers[record] ?? "").length > LONGEST);
  },
});
