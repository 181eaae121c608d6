import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";
import { listsOfChildren } from "../lists-of-children";

/** Days after the expected date within which the census takes a child to be unborn. */
const DAYS_LATE = 30;

export const unbornLongExpected = defineCheck({
  id: "unborn-long-expected",
  title: "Unborn child expected more than 30 days before the extract",
  severity: "warning",
  censusRules: ["8530Q"],
  lists: listsOfChildren,
  needs: ["PersonBirthDate", "ExpectedPersonBirthDate"],
  affects: ["ACT-1", "ACT-6"],
  effect: 'The child counts as "Unborn" in every split by age.',
  remedy: "Fill in the date of birth, or close the record.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const expected = numbersOf(records, "ExpectedPersonBirthDate");
    return blankIn(records, "PersonBirthDate").filter(
      (record) => (expected[record] ?? NaN) < asAt - DAYS_LATE,
    );
  },
});
