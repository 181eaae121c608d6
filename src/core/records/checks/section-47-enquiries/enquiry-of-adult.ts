import { defineCheck } from "../check-rule";
import { LAST_AGE_OF_A_CHILD, numbersOf, olderThan } from "../finding";

export const enquiryOfAdult = defineCheck({
  id: "enquiry-of-adult",
  title: "Aged 18 or more at the strategy discussion",
  severity: "error",
  lists: ["section-47-enquiries"],
  needs: ["PersonBirthDate", "S47ActualStartDate"],
  affects: ["ACT-4", "DEC-8"],
  effect: "An adult counts as a child about whom there was an enquiry.",
  remedy: "Correct the date of birth or of the strategy discussion.",
  find: (records) => {
    const started = numbersOf(records, "S47ActualStartDate");
    return olderThan(records, LAST_AGE_OF_A_CHILD, (record) => started[record] ?? NaN);
  },
});
