import { missing } from "../families";

export const caseStatusMissing = missing({
  id: "case-status-missing",
  title: "Case status missing",
  severity: "note",
  lists: ["children-in-need"],
  field: "CaseStatus",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by status.',
  remedy: "Record whether the child is looked after, on a plan, in need or being assessed.",
});
