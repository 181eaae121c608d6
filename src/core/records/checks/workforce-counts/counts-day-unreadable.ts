import { unreadable } from "../families";

export const countsDayUnreadable = unreadable({
  id: "counts-day-unreadable",
  title: "Day of the counts cannot be read",
  severity: "error",
  lists: ["workforce-counts"],
  field: "SnapshotDate",
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "The counts are in no figure.",
  remedy: "Enter the date as 30/09/2024.",
});
