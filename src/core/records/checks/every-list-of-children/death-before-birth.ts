import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const deathBeforeBirth = defineCheck({
  id: "death-before-birth",
  title: "Date of death before the date of birth",
  severity: "error",
  censusRules: ["8535Q"],
  lists: listsOfChildren,
  needs: ["PersonBirthDate", "PersonDeathDate"],
  affects: ["ACT-1"],
  effect: "One of the dates is wrong, and with it the age.",
  remedy: "Correct the date of birth or of death.",
  find: (records) => dateBefore(records, "PersonDeathDate", "PersonBirthDate"),
});
