import { inTheFuture } from "../families";

export const planEndsInTheFuture = inTheFuture({
  id: "plan-ends-in-the-future",
  title: "Plan ends after the extract",
  severity: "error",
  lists: ["child-protection-plans"],
  field: "CPPendDate",
  affects: ["ACT-6", "ACT-8"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the plan has ended.",
});
