import { defineCheck } from "../check-rule";
import { longBeforeBirth } from "../finding";

export const planBeforeBirth = defineCheck({
  id: "plan-before-birth",
  title: "Plan starts more than 40 weeks before birth",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["PersonBirthDate", "CPPstartDate"],
  affects: ["ACT-7"],
  effect: "The plan may be that of another child, or its date wrong.",
  remedy: "Correct the start date or the date of birth.",
  find: (records) => longBeforeBirth(records, "CPPstartDate"),
});
