import { defineCheck } from "../check-rule";
import { openTwice } from "../records-of-a-child";

export const twoOpenPlans = defineCheck({
  id: "two-open-plans",
  title: "Two open plans of one child",
  severity: "error",
  censusRules: ["8935"],
  lists: ["child-protection-plans"],
  needs: ["LAchildID", "CPPstartDate", "CPPendDate"],
  affects: ["ACT-6", "PLN-3"],
  effect: "The child counts twice as on a plan.",
  remedy: "End the earlier plan, or join the two.",
  find: (records) => openTwice(records, "CPPstartDate", "CPPendDate"),
});
