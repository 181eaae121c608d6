import { inTheFuture } from "../families";

export const careStartInTheFuture = inTheFuture({
  id: "care-start-in-the-future",
  title: "Care starts after the extract",
  severity: "error",
  lists: ["children-looked-after"],
  field: "CareStartDate",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child is not counted at the day of the extract.",
  remedy: "Correct the start date.",
});
