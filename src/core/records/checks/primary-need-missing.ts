import { defineCheck } from "./check-rule";
import { answersOf, blankIn } from "./finding";

export const primaryNeedMissing = defineCheck({
  id: "primary-need-missing",
  title: "Primary need missing after further action",
  severity: "note",
  lists: ["referrals"],
  needs: ["ReferralNFA", "PrimaryNeedCode"],
  affects: ["ACT-1"],
  effect: 'Counts stay right; the child is "Not recorded" when split by need.',
  remedy: "Fill in the need, or N0 while it is not known.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    return blankIn(records, "PrimaryNeedCode").filter((record) => noAction[record] === 0);
  },
});
