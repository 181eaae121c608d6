import { defineCheck } from "../check-rule";
import { countFieldsOf } from "../counts-of-a-day";
import { unreadIn } from "../finding";
import type { RecordList } from "../../record-list";

/** The count of each record that cannot be read, the first where several cannot. */
const unreadCounts = (records: RecordList): Map<number, string> =>
  new Map(
    [...countFieldsOf(records)]
      .reverse()
      .flatMap((field) => unreadIn(records, field).map((record) => [record, field])),
  );

export const countUnreadable = defineCheck({
  id: "count-unreadable",
  title: "Count that cannot be read",
  severity: "error",
  lists: ["workforce-counts"],
  needs: ["SnapshotDate"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "It counts as not filled in, so every figure that needs it is refused for that day.",
  remedy: "Enter a number; leave the cell empty where the count is not known.",
  pointsAt: (records) => {
    const counts = unreadCounts(records);
    return (record) => counts.get(record) ?? "SnapshotDate";
  },
  find: (records) => [...unreadCounts(records).keys()].sort((a, b) => a - b),
});
