import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const enquiryDateMissing = defineCheck({
  id: "enquiry-date-missing",
  title: "Initial conference without a strategy discussion",
  severity: "warning",
  lists: ["conferences"],
  needs: ["ConferenceType", "S47ActualStartDate"],
  affects: ["DEC-7"],
  effect: "The conference counts as not held in time.",
  remedy: "Fill in the date of the strategy discussion that led to it.",
  find: (records) => {
    const types = textsOf(records, "ConferenceType");
    return blankIn(records, "S47ActualStartDate").filter((record) => types[record] === "INITIAL");
  },
});
