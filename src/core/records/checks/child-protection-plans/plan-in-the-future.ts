import { inTheFuture } from "../families";

export const planInTheFuture = inTheFuture({
  id: "plan-in-the-future",
  title: "Plan starts after the day of the extract",
  severity: "error",
  censusRules: ["8720"],
  lists: ["child-protection-plans"],
  field: "CPPstartDate",
  affects: ["ACT-6", "ACT-7"],
  effect: "The plan may be counted in the wrong year, or not at all.",
  remedy: "Correct the date.",
});
