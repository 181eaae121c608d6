import { missing } from "../families";

export const conferenceTypeMissing = missing({
  id: "conference-type-missing",
  title: "Type of conference missing",
  severity: "error",
  lists: ["conferences"],
  field: "ConferenceType",
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "The conference is not counted as an initial one.",
  remedy: "Say whether it was an initial, a transfer-in or a review conference.",
});
