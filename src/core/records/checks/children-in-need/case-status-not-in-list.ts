import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const caseStatusNotInList = defineCheck({
  id: "case-status-not-in-list",
  title: "Case status is not known",
  severity: "note",
  lists: ["children-in-need"],
  needs: ["CaseStatus"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by status.',
  remedy: "Use the words of the inspection list, such as Child protection plan.",
  find: (records) => unreadIn(records, "CaseStatus"),
});
