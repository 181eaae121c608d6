import { missing } from "../families";

export const inPostMissing = missing({
  id: "in-post-missing",
  title: "Social workers in post not filled in",
  severity: "error",
  lists: ["workforce-counts"],
  field: "InPostFTE",
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-6", "WRK-9"],
  effect: "An empty count is no nought: every figure that needs it is refused for that day.",
  remedy: "Fill in the full-time equivalents in post on the day.",
});
