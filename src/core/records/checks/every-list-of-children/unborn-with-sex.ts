import { defineCheck } from "../check-rule";
import { blankIn, numbersOf, textsOf } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const unbornWithSex = defineCheck({
  id: "unborn-with-sex",
  title: "Sex recorded for an unborn child",
  severity: "note",
  censusRules: ["8750"],
  lists: listsOfChildren,
  needs: ["PersonBirthDate", "ExpectedPersonBirthDate", "Sex"],
  affects: [],
  effect: "Counts stay right; the census return wants U until the child is born.",
  remedy: "Record U until the child is born, or fill in the date of birth.",
  find: (records) => {
    const expected = numbersOf(records, "ExpectedPersonBirthDate");
    const sexes = textsOf(records, "Sex");
    return blankIn(records, "PersonBirthDate").filter(
      (record) => (expected[record] ?? NaN) > 0 && (sexes[record] === "M" || sexes[record] === "F"),
    );
  },
});
