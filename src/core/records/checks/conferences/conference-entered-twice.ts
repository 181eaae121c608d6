import { enteredTwice } from "../families";

export const conferenceEnteredTwice = enteredTwice({
  id: "conference-entered-twice",
  title: "Child at two conferences of one type on a day",
  severity: "warning",
  lists: ["conferences"],
  fields: ["DateOfInitialCPC", "ConferenceType"],
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "Only one of the rows counts.",
  remedy: "Remove the row that was entered twice.",
});
