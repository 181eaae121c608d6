import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const primaryNeedNotStated = defineCheck({
  id: "primary-need-not-stated",
  title: "Primary need given as not stated",
  severity: "note",
  lists: ["referrals", "children-in-need"],
  needs: ["PrimaryNeedCode"],
  affects: ["ACT-1"],
  effect: 'Counts stay right; the row is "Not stated" when split by need.',
  remedy: "Record the need once it was assessed; N0 is for cases not yet assessed.",
  find: (records) => {
    const needs = textsOf(records, "PrimaryNeedCode");
    return recordsWhere(records, (record) => needs[record] === "N0");
  },
});
