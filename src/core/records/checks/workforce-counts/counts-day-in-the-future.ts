import { inTheFuture } from "../families";

export const countsDayInTheFuture = inTheFuture({
  id: "counts-day-in-the-future",
  title: "Counts of a day after the extract",
  severity: "error",
  lists: ["workforce-counts"],
  field: "SnapshotDate",
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "Of several days in a period the last is taken, so these counts hide the real ones.",
  remedy: "Correct the day, or remove the row until it is counted.",
});
