import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";
import { earlierOfChild } from "../records-of-a-child";

export const previousPlansTooFew = defineCheck({
  id: "previous-plans-too-few",
  title: "Fewer previous plans said than the list holds",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["LAchildID", "CPPstartDate", "NumberOfPreviousCPP"],
  affects: ["PLN-2"],
  effect: "Second and later plans may be too few.",
  remedy: "Correct the number of previous plans.",
  find: (records) => {
    const said = numbersOf(records, "NumberOfPreviousCPP");
    const held = earlierOfChild(records, "CPPstartDate");
    return recordsWhere(records, (record) => (said[record] ?? NaN) < (held[record] ?? 0));
  },
});
