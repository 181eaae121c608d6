import { inTheFuture } from "../families";

export const cinPlanInTheFuture = inTheFuture({
  id: "cin-plan-in-the-future",
  title: "Child in need plan starts after the extract",
  severity: "error",
  censusRules: ["4010"],
  lists: ["cin-plans"],
  field: "CINPlanStartDate",
  affects: ["ACT-16"],
  effect: "The plan counts as started in a later period; the census return refuses it.",
  remedy: "Correct the start date.",
});
