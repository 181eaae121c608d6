import { defineCheck } from "./check-rule";
import { numbersOf, recordsWhere } from "./finding";

export const birthDateTwice = defineCheck({
  id: "birth-date-twice",
  title: "Both a date of birth and an expected date",
  severity: "note",
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
