import { defineCheck } from "../check-rule";
import { answersOf, blankIn, numbersOf } from "../finding";

export const closureReasonMissing = defineCheck({
  id: "closure-reason-missing",
  title: "Closed without a reason",
  severity: "warning",
  censusRules: ["8805"],
  lists: ["referrals", "children-in-need"],
  needs: ["CINclosureDate", "ReasonForClosure"],
  affects: ["DEC-2"],
  effect: "An assessment that found no need may be missed.",
  remedy: "Fill in the reason for closure.",
  find: (records) => {
    const closed = numbersOf(records, "CINclosureDate");
    const noAction = answersOf(records, "ReferralNFA");
    return blankIn(records, "ReasonForClosure").filter(
      (record) => (closed[record] ?? NaN) > 0 && noAction[record] !== 1,
    );
  },
});
