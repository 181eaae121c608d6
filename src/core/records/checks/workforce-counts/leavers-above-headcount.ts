import { moreThan } from "../families";

export const leaversAboveHeadcount = moreThan({
  id: "leavers-above-headcount",
  title: "More full-time equivalents left than people",
  severity: "error",
  lists: ["workforce-counts"],
  field: "LeaversFTE",
  than: ["LeaversHeadcount"],
  affects: ["WRK-2", "WRK-6"],
  effect: "One of the two counts is wrong, and with it turnover.",
  remedy: "Nobody is more than 1: enter full-time equivalents, not hours, and people as a headcount.",
});
