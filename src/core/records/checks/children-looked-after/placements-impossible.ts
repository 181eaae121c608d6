import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const placementsImpossible = defineCheck({
  id: "placements-impossible",
  title: "Number of placements below 1 or not whole",
  severity: "warning",
  lists: ["children-looked-after"],
  needs: ["PlacementsInLast12Months"],
  affects: ["OUT-9"],
  effect: "The child may be wrongly in or out of three or more placements.",
  remedy: "Enter how many placements the child had in the 12 months, the present one included.",
  find: (records) => {
    const placements = numbersOf(records, "PlacementsInLast12Months");
    return recordsWhere(records, (record) => {
      const number = placements[record] ?? NaN;
      return !Number.isNaN(number) && (number < 1 || !Number.isInteger(number));
    });
  },
});
