import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const diedWithoutDate = defineCheck({
  id: "died-without-date",
  title: "Closed because the child died, with no date of death",
  severity: "warning",
  censusRules: ["8585Q"],
  lists: ["referrals", "children-in-need"],
  needs: ["ReasonForClosure", "PersonDeathDate"],
  affects: ["ACT-1"],
  effect: "The reason for closure, or the date of death, is wrong.",
  remedy: "Fill in the date of death, or correct the reason.",
  find: (records) => {
    const reasons = textsOf(records, "ReasonForClosure");
    return blankIn(records, "PersonDeathDate").filter((record) => reasons[record] === "RC2");
  },
});
