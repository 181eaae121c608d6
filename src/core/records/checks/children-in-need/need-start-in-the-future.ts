import { inTheFuture } from "../families";

export const needStartInTheFuture = inTheFuture({
  id: "need-start-in-the-future",
  title: "Start in need after the extract",
  severity: "error",
  lists: ["children-in-need"],
  field: "CINstartDate",
  affects: ["ACT-1"],
  effect: "The child is not counted at the day of the extract.",
  remedy: "Correct the start date.",
});
