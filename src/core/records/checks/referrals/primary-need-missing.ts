import { defineCheck } from "../check-rule";
import { answersOf, blankIn } from "../finding";

export const primaryNeedMissing = defineCheck({
  id: "primary-need-missing",
  title: "Primary need missing",
  severity: "note",
  censusRules: ["8610"],
  lists: ["referrals", "children-in-need"],
  needs: ["PrimaryNeedCode"],
  affects: ["ACT-1"],
  effect: 'Counts stay right; the child is "Not recorded" when split by need.',
  remedy: "Fill in the need, or N0 while it is not known.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    const isReferral = records.column("ReferralNFA") !== undefined;
    return blankIn(records, "PrimaryNeedCode").filter((record) => !isReferral || noAction[record] === 0);
  },
});
