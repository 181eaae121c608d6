import { missing } from "../families";

export const countsDayMissing = missing({
  id: "counts-day-missing",
  title: "Counts without their day",
  severity: "error",
  lists: ["workforce-counts"],
  field: "SnapshotDate",
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "The counts are in no figure.",
  remedy: "Enter the day on which they were counted.",
});
