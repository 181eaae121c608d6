import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const lastSeenMissing = defineCheck({
  id: "last-seen-missing",
  title: "Open case with no date on which the child was seen",
  severity: "warning",
  lists: ["children-in-need"],
  needs: ["CINclosureDate", "LastSeenDate"],
  affects: [],
  effect: "Counts stay right; the list does not show that the child was seen.",
  remedy: "Fill in the latest day on which the child was seen.",
  find: (records) => {
    const closed = numbersOf(records, "CINclosureDate");
    return blankIn(records, "LastSeenDate").filter((record) => Number.isNaN(closed[record] ?? NaN));
  },
});
