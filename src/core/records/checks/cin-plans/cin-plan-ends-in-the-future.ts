import { inTheFuture } from "../families";

export const cinPlanEndsInTheFuture = inTheFuture({
  id: "cin-plan-ends-in-the-future",
  title: "Child in need plan ends after the extract",
  severity: "warning",
  lists: ["cin-plans"],
  field: "CINPlanEndDate",
  affects: ["ACT-16"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the plan has ended.",
});
