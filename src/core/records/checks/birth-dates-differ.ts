import { childNumbers } from "../child-numbers";
import { defineCheck } from "./check-rule";
import { numbersOf, recordsWhere } from "./finding";

export const birthDatesDiffer = defineCheck({
  id: "birth-dates-differ",
  title: "Two dates of birth for one child",
  severity: "error",
  lists: [
    "referrals",
    "assessments",
    "section-47-enquiries",
    "conferences",
    "child-protection-plans",
    "children-in-need",
    "contacts",
    "early-help-assessments",
    "children-looked-after",
    "care-leavers",
    "children",
  ],
  needs: ["LAchildID", "PersonBirthDate"],
  affects: ["DEC-3", "PLN-2"],
  effect: "Two children may share an identifier: re-referrals and repeat plans may be too high.",
  remedy: "Find out whether it is one child, and correct the identifier or the date.",
  find: (records) => {
    const born = numbersOf(records, "PersonBirthDate");
    const children = childNumbers(records).ofRecord;
    const known = new Map<number, number>();
    return recordsWhere(records, (record) => {
      const [child, date] = [children[record] ?? -1, born[record] ?? NaN];
      if (Number.isNaN(date)) return false;
      const first = known.get(child);
      if (first === undefined) known.set(child, date);
      return first !== undefined && first !== date;
    });
  },
});
