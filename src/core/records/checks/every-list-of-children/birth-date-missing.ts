import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const birthDateMissing = defineCheck({
  id: "birth-date-missing",
  title: "Neither date of birth nor expected date",
  severity: "warning",
  censusRules: ["8525Q"],
  lists: listsOfChildren,
  needs: ["PersonBirthDate"],
  affects: ["ACT-1", "ACT-6"],
  effect: "Counts stay right; the row is in no age band.",
  remedy: "Fill in the date of birth, or the expected date of an unborn child.",
  find: (records) => {
    const expected = numbersOf(records, "ExpectedPersonBirthDate");
    const ages = numbersOf(records, "Age");
    return blankIn(records, "PersonBirthDate").filter(
      (record) => Number.isNaN(expected[record] ?? NaN) && !((ages[record] ?? NaN) < 0),
    );
  },
});
