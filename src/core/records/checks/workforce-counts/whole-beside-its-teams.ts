import { defineCheck } from "../check-rule";
import { teamsOf } from "../counts-of-a-day";
import { numbersOf, recordsWhere } from "../finding";

export const wholeBesideItsTeams = defineCheck({
  id: "whole-beside-its-teams",
  title: "Counts without a team beside those of teams on the same day",
  severity: "warning",
  lists: ["workforce-counts"],
  needs: ["SnapshotDate", "AllocatedTeam"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "The rows of a day are added up, so a total is added to the teams that it already holds.",
  remedy: "Remove the row of the total, or name the team whose counts it has.",
  find: (records) => {
    const [days, teams] = [numbersOf(records, "SnapshotDate"), teamsOf(records)];
    const withTeams = new Set(days.filter((_day, record) => teams[record] !== ""));
    return recordsWhere(records, (record) => teams[record] === "" && withTeams.has(days[record] ?? NaN));
  },
});
