import { inTheFuture } from "../families";

export const careEndsInTheFuture = inTheFuture({
  id: "care-ends-in-the-future",
  title: "Care ends after the extract",
  severity: "error",
  lists: ["children-looked-after"],
  field: "CareEndDate",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "A planned end counts as an end.",
  remedy: "Clear the date until the child has left care.",
});
