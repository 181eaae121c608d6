import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const birthDateTwice = defineCheck({
  id: "birth-date-twice",
  title: "Both a date of birth and an expected date",
  severity: "note",
  censusRules: ["8525Q"],
  lists: listsOfChildren,
  needs: ["PersonBirthDate", "ExpectedPersonBirthDate"],
  affects: ["ACT-1"],
  effect: "The date of birth is used.",
  remedy: "Remove the expected date once the child is born.",
  find: (records) => {
    const [born, expected] = [
      numbersOf(records, "PersonBirthDate"),
      numbersOf(records, "ExpectedPersonBirthDate"),
    ];
    return recordsWhere(records, (record) => (born[record] ?? NaN) > 0 && (expected[record] ?? NaN) > 0);
  },
});
