import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const reasonCeasedNotInList = defineCheck({
  id: "reason-ceased-not-in-list",
  title: "Reason for leaving care is not a code of the list",
  severity: "note",
  lists: ["children-looked-after"],
  needs: ["ReasonCeased"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by reason.',
  remedy: "Use the code or label of the looked-after return, such as E8.",
  find: (records) => unreadIn(records, "ReasonCeased"),
});
