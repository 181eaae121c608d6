import { inTheFuture } from "../families";

export const placementInTheFuture = inTheFuture({
  id: "placement-in-the-future",
  title: "Latest placement starts after the extract",
  severity: "warning",
  lists: ["children-looked-after"],
  field: "PlacementStartDate",
  affects: [],
  effect: "Counts stay right; a planned placement looks as if it had begun.",
  remedy: "Enter the placement in which the child is.",
});
