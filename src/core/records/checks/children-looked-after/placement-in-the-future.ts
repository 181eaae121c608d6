import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const placementInTheFuture = defineCheck({
  id: "placement-in-the-future",
  title: "Latest placement starts after the extract",
  severity: "warning",
  lists: ["children-looked-after"],
  needs: ["PlacementStartDate"],
  affects: [],
  effect: "Counts stay right; a planned placement looks as if it had begun.",
  remedy: "Enter the placement in which the child is.",
  find: (records, { asAt }) => datedAfter(records, "PlacementStartDate", asAt),
});
