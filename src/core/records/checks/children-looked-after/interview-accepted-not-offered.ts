import { defineCheck } from "../check-rule";
import { answersOf, recordsWhere } from "../finding";

export const interviewAcceptedNotOffered = defineCheck({
  id: "interview-accepted-not-offered",
  title: "Return interview accepted though not offered",
  severity: "note",
  lists: ["children-looked-after"],
  needs: ["ReturnInterviewOffered", "ReturnInterviewAccepted"],
  affects: [],
  effect: "Counts stay right; one of the answers is wrong.",
  remedy: "Correct whether the interview was offered or accepted.",
  find: (records) => {
    const offered = answersOf(records, "ReturnInterviewOffered");
    const accepted = answersOf(records, "ReturnInterviewAccepted");
    return recordsWhere(records, (record) => offered[record] === 0 && accepted[record] === 1);
  },
});
