import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere, textsOf } from "../finding";

export const closedDateWithOpenStatus = defineCheck({
  id: "closed-date-with-open-status",
  title: "Date closed, with a case status that is open",
  severity: "warning",
  lists: ["children-in-need"],
  needs: ["CINclosureDate", "CaseStatus"],
  affects: ["ACT-1"],
  effect: "The child does not count as in need although the status says so.",
  remedy: "Correct the status, or clear the date closed.",
  find: (records) => {
    const closed = numbersOf(records, "CINclosureDate");
    const statuses = textsOf(records, "CaseStatus");
    return recordsWhere(
      records,
      (record) => (closed[record] ?? NaN) > 0 && statuses[record] !== "" && statuses[record] !== "CLOSED",
    );
  },
});
