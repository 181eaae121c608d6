import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const planEnteredTwice = defineCheck({
  id: "plan-entered-twice",
  title: "Plan with the child and start of another",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["LAchildID", "CPPstartDate"],
  affects: ["ACT-6", "ACT-7", "PLN-2"],
  effect: "Both rows count.",
  remedy: "Remove the row that was entered twice.",
  find: (records) => repeated(records, ["CPPstartDate"]),
});
