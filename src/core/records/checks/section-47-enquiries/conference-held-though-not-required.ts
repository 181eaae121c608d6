import { defineCheck } from "../check-rule";
import { answersOf, numbersOf, recordsWhere } from "../finding";

export const conferenceHeldThoughNotRequired = defineCheck({
  id: "conference-held-though-not-required",
  title: "Conference held though said not to be required",
  severity: "warning",
  lists: ["section-47-enquiries"],
  needs: ["DateOfInitialCPC", "ICPCnotRequired"],
  affects: ["DEC-8", "ACT-5"],
  effect: "The conference counts.",
  remedy: "Say no to not required, or remove the date.",
  find: (records) => {
    const days = numbersOf(records, "DateOfInitialCPC");
    const notRequired = answersOf(records, "ICPCnotRequired");
    return recordsWhere(records, (record) => (days[record] ?? NaN) > 0 && notRequired[record] === 1);
  },
});
