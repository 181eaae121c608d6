import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const childIdentifierWithSigns = defineCheck({
  id: "child-identifier-with-signs",
  title: "Child identifier with signs other than letters and digits",
  severity: "note",
  censusRules: ["1580"],
  lists: listsOfChildren,
  needs: ["LAchildID"],
  affects: [],
  effect: "Counts stay right; the census return refuses the child.",
  remedy: "Take out spaces, hyphens and slashes in every list alike.",
  find: (records) => {
    const identifiers = textsOf(records, "LAchildID");
    return recordsWhere(records, (record) => /[^a-z0-9]/i.test(identifiers[record] ?? ""));
  },
});
