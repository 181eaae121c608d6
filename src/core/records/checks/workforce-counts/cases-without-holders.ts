import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const casesWithoutHolders = defineCheck({
  id: "cases-without-holders",
  title: "Cases, and nobody who holds them",
  severity: "error",
  lists: ["workforce-counts"],
  needs: ["CasesHeld", "CaseHoldersFTE"],
  affects: ["WRK-5"],
  effect: "There is nobody to divide the cases by, so the day has no average caseload.",
  remedy: "Fill in the full-time equivalents of the workers who hold the cases.",
  find: (records) => {
    const [cases, holders] = [numbersOf(records, "CasesHeld"), numbersOf(records, "CaseHoldersFTE")];
    return recordsWhere(records, (record) => (cases[record] ?? NaN) > 0 && !((holders[record] ?? NaN) > 0));
  },
});
