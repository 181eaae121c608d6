import { defineCheck } from "../check-rule";
import { answersOf, recordsWhere, textsOf } from "../finding";

export const noActionClosedAfterAssessment = defineCheck({
  id: "no-action-closed-after-assessment",
  title: "No further action, yet closed after an assessment",
  severity: "error",
  censusRules: ["8825Q"],
  lists: ["referrals"],
  needs: ["ReferralNFA", "ReasonForClosure"],
  affects: ["DEC-1", "DEC-2"],
  effect: "The referral counts as no further action although it was assessed.",
  remedy: "Say no to no further action where there was an assessment.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    const reasons = textsOf(records, "ReasonForClosure");
    return recordsWhere(
      records,
      (record) => noAction[record] === 1 && (reasons[record] === "RC8" || reasons[record] === "RC9"),
    );
  },
});
