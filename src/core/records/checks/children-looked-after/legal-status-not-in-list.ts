import { unreadable } from "../families";

export const legalStatusNotInList = unreadable({
  id: "legal-status-not-in-list",
  title: "Legal status is not a code of the list",
  severity: "warning",
  lists: ["children-looked-after"],
  field: "LegalStatus",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "Children in short breaks cannot be told from others, so too many may count.",
  remedy: "Use the code or label of the looked-after return, such as C2 or Full care order.",
});
