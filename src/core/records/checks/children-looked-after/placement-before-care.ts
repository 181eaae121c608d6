import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const placementBeforeCare = defineCheck({
  id: "placement-before-care",
  title: "Latest placement starts before care does",
  severity: "warning",
  lists: ["children-looked-after"],
  needs: ["CareStartDate", "PlacementStartDate"],
  affects: [],
  effect: "Counts stay right; one of the dates is wrong.",
  remedy: "Correct the start of care or of the placement.",
  find: (records) => dateBefore(records, "PlacementStartDate", "CareStartDate"),
});
