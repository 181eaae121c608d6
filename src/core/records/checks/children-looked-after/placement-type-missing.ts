import { missing } from "../families";

export const placementTypeMissing = missing({
  id: "placement-type-missing",
  title: "Placement type missing",
  severity: "note",
  lists: ["children-looked-after"],
  field: "PlacementType",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by placement.',
  remedy: "Record where the child is placed.",
});
