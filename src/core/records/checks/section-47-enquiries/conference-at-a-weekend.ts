import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const conferenceAtAWeekend = defineCheck({
  id: "conference-at-a-weekend",
  title: "Conference on a Saturday or Sunday",
  severity: "warning",
  censusRules: ["8875"],
  lists: ["section-47-enquiries", "conferences", "referrals"],
  needs: ["DateOfInitialCPC"],
  affects: ["DEC-7"],
  effect: "The working days up to it may be wrong.",
  remedy: "Correct the date.",
  find: (records) => {
    const days = numbersOf(records, "DateOfInitialCPC");
    // serial 0 fell on a Saturday, serial 1 on a Sunday
    return recordsWhere(records, (record) => (days[record] ?? NaN) % 7 < 2);
  },
});
