import { defineCheck } from "../check-rule";
import { overlapping } from "../records-of-a-child";

export const plansOverlap = defineCheck({
  id: "plans-overlap",
  title: "Plans of one child overlap",
  severity: "error",
  censusRules: ["8940"],
  lists: ["child-protection-plans"],
  needs: ["LAchildID", "CPPstartDate", "CPPendDate"],
  affects: ["ACT-6", "PLN-2"],
  effect: "The child may count twice as on a plan.",
  remedy: "End the earlier plan before the next, or join the two.",
  find: (records) => overlapping(records, "CPPstartDate", "CPPendDate"),
});
