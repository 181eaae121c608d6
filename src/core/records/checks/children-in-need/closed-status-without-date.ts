import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const closedStatusWithoutDate = defineCheck({
  id: "closed-status-without-date",
  title: "Case status closed, with no date closed",
  severity: "error",
  lists: ["children-in-need"],
  needs: ["CaseStatus", "CINclosureDate"],
  affects: ["ACT-1"],
  effect: "The child counts as in need although the case is closed.",
  remedy: "Fill in the date closed, or correct the status.",
  find: (records) => {
    const statuses = textsOf(records, "CaseStatus");
    return blankIn(records, "CINclosureDate").filter((record) => statuses[record] === "CLOSED");
  },
});
