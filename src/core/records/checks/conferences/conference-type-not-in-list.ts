import { unreadable } from "../families";

export const conferenceTypeNotInList = unreadable({
  id: "conference-type-not-in-list",
  title: "Type of conference is not known",
  severity: "error",
  lists: ["conferences"],
  field: "ConferenceType",
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "The conference is not counted as an initial one.",
  remedy: "Use Initial, Transfer in or Review.",
});
