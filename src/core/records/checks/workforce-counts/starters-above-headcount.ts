import { moreThan } from "../families";

export const startersAboveHeadcount = moreThan({
  id: "starters-above-headcount",
  title: "More full-time equivalents started than people",
  severity: "error",
  lists: ["workforce-counts"],
  field: "StartersFTE",
  than: ["StartersHeadcount"],
  affects: ["WRK-6"],
  effect: "One of the two counts is wrong.",
  remedy: "Nobody is more than 1: enter full-time equivalents, not hours, and people as a headcount.",
});
