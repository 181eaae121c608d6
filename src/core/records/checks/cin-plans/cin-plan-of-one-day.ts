import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const cinPlanOfOneDay = defineCheck({
  id: "cin-plan-of-one-day",
  title: "Child in need plan starts and ends on one day",
  severity: "warning",
  censusRules: ["4012Q"],
  lists: ["cin-plans"],
  needs: ["CINPlanStartDate", "CINPlanEndDate"],
  affects: ["ACT-16"],
  effect: "The plan counts as started and as ended; the census return asks for a reason.",
  remedy: "Remove the plan if it was never in force.",
  find: (records) => {
    const [started, ended] = [numbersOf(records, "CINPlanStartDate"), numbersOf(records, "CINPlanEndDate")];
    return recordsWhere(records, (record) => started[record] === ended[record]);
  },
});
