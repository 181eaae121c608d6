import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const placementTypeNotInList = defineCheck({
  id: "placement-type-not-in-list",
  title: "Placement type is not a code of the list",
  severity: "note",
  lists: ["children-looked-after"],
  needs: ["PlacementType"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by placement.',
  remedy: "Use the code or label of the looked-after return, such as U6 or K2.",
  find: (records) => unreadIn(records, "PlacementType"),
});
