import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const careBeforeBirth = defineCheck({
  id: "care-before-birth",
  title: "Care starts before birth",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["CareStartDate", "PersonBirthDate"],
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "One of the dates is wrong, and with it the age.",
  remedy: "Correct the start date or the date of birth.",
  find: (records) => dateBefore(records, "CareStartDate", "PersonBirthDate"),
});
