import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const placementTypeMissing = defineCheck({
  id: "placement-type-missing",
  title: "Placement type missing",
  severity: "note",
  lists: ["children-looked-after"],
  needs: ["PlacementType"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by placement.',
  remedy: "Record where the child is placed.",
  find: (records) => blankIn(records, "PlacementType"),
});
