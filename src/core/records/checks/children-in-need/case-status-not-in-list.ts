import { unreadable } from "../families";

export const caseStatusNotInList = unreadable({
  id: "case-status-not-in-list",
  title: "Case status is not known",
  severity: "note",
  lists: ["children-in-need"],
  field: "CaseStatus",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by status.',
  remedy: "Use the words of the inspection list, such as Child protection plan.",
});
