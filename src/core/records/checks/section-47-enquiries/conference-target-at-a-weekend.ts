import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const conferenceTargetAtAWeekend = defineCheck({
  id: "conference-target-at-a-weekend",
  title: "Target date of the conference at a weekend",
  severity: "note",
  censusRules: ["8870Q"],
  lists: ["section-47-enquiries"],
  needs: ["InitialCPCtarget"],
  affects: [],
  effect: "Counts stay right: the limit is worked out from the strategy discussion.",
  remedy: "Correct the target date.",
  find: (records) => {
    const days = numbersOf(records, "InitialCPCtarget");
    // serial 0 fell on a Saturday, serial 1 on a Sunday
    return recordsWhere(records, (record) => (days[record] ?? NaN) % 7 < 2);
  },
});
