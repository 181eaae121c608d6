import { defineCheck } from "./check-rule";
import { blankIn, numbersOf } from "./finding";

export const birthDateMissing = defineCheck({
  id: "birth-date-missing",
  title: "Neither date of birth nor expected date",
  severity: "warning",
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
