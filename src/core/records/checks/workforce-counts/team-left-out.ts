import { defineCheck } from "../check-rule";
import { teamsOf } from "../counts-of-a-day";
import { numbersOf, recordsWhere } from "../finding";

/** The days on which each team has counts, in order, blank teams and days left out. */
const daysOfTeams = (days: Float64Array, teams: readonly string[]): number[][] => {
  const found = new Map<string, Set<number>>();
  teams.forEach((team, record) => {
    const day = days[record] ?? NaN;
    if (team === "" || Number.isNaN(day)) return;
    found.set(team, (found.get(team) ?? new Set()).add(day));
  });
  return [...found.values()].map((ofTeam) => [...ofTeam].sort((a, b) => a - b));
};

/** The days on which a team has no counts though it has some before and after. */
const daysWithGaps = (teams: readonly (readonly number[])[]): Set<number> => {
  const all = [...new Set(teams.flat())].sort((a, b) => a - b);
  const place = new Map(all.map((day, position) => [day, position]));
  // How many teams come and go at each day, and how many have counts on it between the two.
  const [opened, closed, there] = [all.map(() => 0), all.map(() => 0), all.map(() => 0)];
  const add = (to: number[], day: number | undefined): void => {
    const position = place.get(day ?? NaN);
    if (position !== undefined) to[position] = (to[position] ?? 0) + 1;
  };
  for (const days of teams) {
    add(opened, days[0]);
    add(closed, days[days.length - 1]);
    for (const day of days) add(there, day);
  }
  let expected = 0;
  return new Set(
    all.filter((_day, position) => {
      expected += opened[position] ?? 0;
      const isGap = expected > (there[position] ?? 0);
      expected -= closed[position] ?? 0;
      return isGap;
    }),
  );
};

export const teamLeftOut = defineCheck({
  id: "team-left-out",
  title: "Day without the counts of a team that has some before and after",
  severity: "warning",
  lists: ["workforce-counts"],
  needs: ["AllocatedTeam", "SnapshotDate"],
  affects: ["WRK-1", "WRK-2", "WRK-3", "WRK-4", "WRK-5", "WRK-6", "WRK-7", "WRK-8", "WRK-9"],
  effect: "The teams of a day are added up, so the whole is too small on it.",
  remedy: "Add the row of the team that is missing.",
  find: (records) => {
    const days = numbersOf(records, "SnapshotDate");
    const gaps = daysWithGaps(daysOfTeams(days, teamsOf(records)));
    return recordsWhere(records, (record) => gaps.has(days[record] ?? NaN));
  },
});
