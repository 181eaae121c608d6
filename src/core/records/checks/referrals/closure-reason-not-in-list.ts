import { unreadable } from "../families";

export const closureReasonNotInList = unreadable({
  id: "closure-reason-not-in-list",
  title: "Reason for closure is not a code of the census",
  severity: "warning",
  censusRules: ["8640"],
  lists: ["referrals"],
  field: "ReasonForClosure",
  affects: ["DEC-2", "ACT-1"],
  effect: "An assessment that found no need may be missed.",
  remedy: "Use a code from RC1 to RC9, or its label.",
});
