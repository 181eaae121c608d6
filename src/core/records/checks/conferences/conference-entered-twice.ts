import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const conferenceEnteredTwice = defineCheck({
  id: "conference-entered-twice",
  title: "Child at two conferences of one type on a day",
  severity: "warning",
  lists: ["conferences"],
  needs: ["LAchildID", "ConferenceType", "DateOfInitialCPC"],
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "Only one of the rows counts.",
  remedy: "Remove the row that was entered twice.",
  find: (records) => repeated(records, ["DateOfInitialCPC", "ConferenceType"]),
});
