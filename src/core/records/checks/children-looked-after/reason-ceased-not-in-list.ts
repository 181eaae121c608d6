import { unreadable } from "../families";

export const reasonCeasedNotInList = unreadable({
  id: "reason-ceased-not-in-list",
  title: "Reason for leaving care is not a code of the list",
  severity: "note",
  lists: ["children-looked-after"],
  field: "ReasonCeased",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by reason.',
  remedy: "Use the code or label of the looked-after return, such as E8.",
});
