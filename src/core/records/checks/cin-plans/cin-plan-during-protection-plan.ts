import { childKeys } from "../../child-keys";
import { defineCheck } from "../check-rule";
import { latestEnds } from "../day-spans";
import { numbersOf, recordsWhere } from "../finding";

const PROTECTION_PLANS = "child-protection-plans";

export const cinPlanDuringProtectionPlan = defineCheck({
  id: "cin-plan-during-protection-plan",
  title: "Child in need plan and child protection plan at the same time",
  severity: "error",
  censusRules: ["4001", "4016", "4017"],
  lists: ["cin-plans"],
  needs: ["LAchildID", "CINPlanStartDate", "CINPlanEndDate"],
  beside: [PROTECTION_PLANS],
  affects: ["ACT-16"],
  effect: "The child counts both as on a child in need plan and as on a child protection plan.",
  remedy: "End the child in need plan on the day on which the child protection plan starts.",
  find: (records, { others = [] }) => {
    const [starts, ends] = [numbersOf(records, "CINPlanStartDate"), numbersOf(records, "CINPlanEndDate")];
    const plans = others.find(({ list }) => list.id === PROTECTION_PLANS);
    if (!plans) return [];
    const { of, ofOther } = childKeys(records, plans, "CINdetailsID");
    const latestEnd = latestEnds(plans, ["CPPstartDate", "CPPendDate"], ofOther, true);
    return recordsWhere(records, (record) => {
      const [start, end] = [starts[record] ?? NaN, ends[record] || Infinity];
      return end >= start && latestEnd(of(record), -Infinity, end) > start;
    });
  },
});
