import { moreThan } from "../families";

export const inPostAboveHeadcount = moreThan({
  id: "in-post-above-headcount",
  title: "More full-time equivalents in post than people",
  severity: "error",
  lists: ["workforce-counts"],
  field: "InPostFTE",
  than: ["InPostHeadcount"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-6", "WRK-9"],
  effect: "One of the two counts is wrong, and with it every rate of the workers in post.",
  remedy: "Nobody is more than 1: enter full-time equivalents, not hours, and people as a headcount.",
});
