import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const closureDateMissing = defineCheck({
  id: "closure-date-missing",
  title: "Reason for closure without a date",
  severity: "error",
  censusRules: ["8810"],
  lists: ["referrals", "children-in-need"],
  needs: ["ReasonForClosure", "CINclosureDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The episode counts as still open, unless the reason is RC8 or RC9.",
  remedy: "Fill in the date of closure, or remove the reason.",
  find: (records) => {
    const reasons = textsOf(records, "ReasonForClosure");
    return blankIn(records, "CINclosureDate").filter((record) => reasons[record] !== "");
  },
});
