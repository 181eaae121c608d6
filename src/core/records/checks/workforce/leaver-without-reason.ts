import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const leaverWithoutReason = defineCheck({
  id: "leaver-without-reason",
  title: "Leaver with no reason for leaving",
  severity: "note",
  lists: ["workforce"],
  needs: ["RoleEndDate", "ReasonLeave"],
  affects: ["WRK-2"],
  effect: "Counts stay right; the return asks for the reason.",
  remedy: "Record why the worker left.",
  find: (records) => {
    const left = numbersOf(records, "RoleEndDate");
    return blankIn(records, "ReasonLeave").filter((record) => (left[record] ?? NaN) > 0);
  },
});
