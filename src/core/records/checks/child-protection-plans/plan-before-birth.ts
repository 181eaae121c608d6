import { beforeBirth } from "../families";

export const planBeforeBirth = beforeBirth({
  id: "plan-before-birth",
  title: "Plan starts more than 40 weeks before birth",
  severity: "error",
  lists: ["child-protection-plans"],
  field: "CPPstartDate",
  affects: ["ACT-7"],
  effect: "The plan may be that of another child, or its date wrong.",
  remedy: "Correct the start date or the date of birth.",
});
