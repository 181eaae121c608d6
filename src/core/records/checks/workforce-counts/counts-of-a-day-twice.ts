import { defineCheck } from "../check-rule";
import { teamsOf } from "../counts-of-a-day";
import { numbersOf } from "../finding";
import { sharing } from "../records-of-a-child";

export const countsOfADayTwice = defineCheck({
  id: "counts-of-a-day-twice",
  title: "Counts of one team and day in two rows",
  severity: "error",
  lists: ["workforce-counts"],
  needs: ["SnapshotDate"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "The rows of a day are added up, so the team counts twice.",
  remedy: "Keep the row that is right, or say in the column of the team whose counts each row has.",
  find: (records) => {
    const [days, teams] = [numbersOf(records, "SnapshotDate"), teamsOf(records)];
    return sharing(records, (record) => {
      const day = days[record] ?? NaN;
      return Number.isNaN(day) ? null : `${day}|${teams[record] ?? ""}`;
    });
  },
});
