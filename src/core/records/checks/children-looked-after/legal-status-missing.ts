import { missing } from "../families";

export const legalStatusMissing = missing({
  id: "legal-status-missing",
  title: "Legal status missing",
  severity: "warning",
  lists: ["children-looked-after"],
  field: "LegalStatus",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "Children in short breaks cannot be told from others, so too many may count.",
  remedy: "Record the legal status.",
});
