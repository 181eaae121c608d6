import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const planOfOneDay = defineCheck({
  id: "plan-of-one-day",
  title: "Plan starts and ends on one day",
  severity: "warning",
  censusRules: ["8840"],
  lists: ["child-protection-plans"],
  needs: ["CPPstartDate", "CPPendDate"],
  affects: ["ACT-7", "ACT-8"],
  effect: "The plan counts as started and as ended.",
  remedy: "Remove the plan if it was never in force.",
  find: (records) => {
    const [started, ended] = [numbersOf(records, "CPPstartDate"), numbersOf(records, "CPPendDate")];
    return recordsWhere(records, (record) => started[record] === ended[record]);
  },
});
