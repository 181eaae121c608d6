import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const conferenceTypeMissing = defineCheck({
  id: "conference-type-missing",
  title: "Type of conference missing",
  severity: "error",
  lists: ["conferences"],
  needs: ["ConferenceType"],
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "The conference is not counted as an initial one.",
  remedy: "Say whether it was an initial, a transfer-in or a review conference.",
  find: (records) => blankIn(records, "ConferenceType"),
});
