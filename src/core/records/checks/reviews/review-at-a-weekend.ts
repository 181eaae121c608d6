import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const reviewAtAWeekend = defineCheck({
  id: "review-at-a-weekend",
  title: "Review at a weekend",
  severity: "note",
  lists: ["reviews"],
  needs: ["CPPreviewDate"],
  affects: ["PLN-1"],
  effect: "Counts stay right; the date may be that of the record, not of the conference.",
  remedy: "Check the date.",
  find: (records) => {
    const days = numbersOf(records, "CPPreviewDate");
    // serial 0 fell on a Saturday, serial 1 on a Sunday
    return recordsWhere(records, (record) => (days[record] ?? NaN) % 7 < 2);
  },
});
