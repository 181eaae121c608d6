import { defineCheck } from "../check-rule";
import { longBeforeBirth } from "../finding";

export const earlyHelpBeforeBirth = defineCheck({
  id: "early-help-before-birth",
  title: "Early help more than 40 weeks before birth",
  severity: "error",
  lists: ["early-help-assessments"],
  needs: ["PersonBirthDate", "EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "The assessment may be of another child, or its date wrong.",
  remedy: "Correct the start date or the date of birth.",
  find: (records) => longBeforeBirth(records, "EarlyHelpStartDate"),
});
