import { unreadable } from "../families";

export const placementTypeNotInList = unreadable({
  id: "placement-type-not-in-list",
  title: "Placement type is not a code of the list",
  severity: "note",
  lists: ["children-looked-after"],
  field: "PlacementType",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by placement.',
  remedy: "Use the code or label of the looked-after return, such as U6 or K2.",
});
