import { defineCheck } from "../check-rule";
import { countsWhere } from "../counts-of-a-day";

export const countBelowNought = defineCheck({
  id: "count-below-nought",
  title: "Count below 0",
  severity: "error",
  lists: ["workforce-counts"],
  needs: ["SnapshotDate"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "It is taken away from the counts of other teams, and the rates are wrong.",
  remedy: "Enter how many there are; a change since last year is no count.",
  ...countsWhere((value) => value < 0),
});
