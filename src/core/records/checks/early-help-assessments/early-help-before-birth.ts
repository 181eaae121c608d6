import { beforeBirth } from "../families";

export const earlyHelpBeforeBirth = beforeBirth({
  id: "early-help-before-birth",
  title: "Early help more than 40 weeks before birth",
  severity: "error",
  lists: ["early-help-assessments"],
  field: "EarlyHelpStartDate",
  affects: ["ACT-12"],
  effect: "The assessment may be of another child, or its date wrong.",
  remedy: "Correct the start date or the date of birth.",
});
