import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const closureInTheFuture = defineCheck({
  id: "closure-in-the-future",
  title: "Closed after the day of the extract",
  severity: "error",
  lists: ["referrals", "children-in-need"],
  needs: ["CINclosureDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The child counts as in need until a day that has not come.",
  remedy: "Correct the date closed, or clear it while the case is open.",
  find: (records, { asAt }) => datedAfter(records, "CINclosureDate", asAt),
});
