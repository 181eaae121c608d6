import type { DayNumber } from "../../src/core/calendar/period";
import type { SampleCell } from "./lists";
import type { SeededChance } from "./seeded-chance";

const roles = [
  ["1", 2],
  ["2", 5],
  ["3", 15],
  ["4", 17],
  ["5", 52],
  ["6", 9],
] as const;
const CASE_HOLDING_ROLES = new Set(["4", "5"]);

/** Social workers of the sample authority in the headings of the workforce census, one row a worker. */
export function drawWorkforce(chance: SeededChance, count: number, snapshot: DayNumber): SampleCell[][] {
  return Array.from({ length: count }, (_, index) => {
    const agency = chance.happens(0.13);
    const role = chance.weighted(roles);
    const started =
      snapshot -
      chance.weighted([
        [chance.whole(20, 700), 40],
        [chance.whole(701, 5500), 60],
      ]);
    const left = !agency && chance.happens(0.11) ? snapshot - chance.whole(1, 360) : null;
    const inPost = left === null || left > snapshot;
    const fte = chance.weighted([
      [1, 74],
      [0.8, 13],
      [0.6, 9],
      [0.5, 4],
    ]);
    return [
      `SAMPLE${String(index + 1).padStart(4, "0")}`,
      agency ? "1" : "0",
      fte,
      role,
      Math.min(started, left ?? started),
      left,
      inPost ? fte : null,
      inPost && CASE_HOLDING_ROLES.has(role) ? chance.whole(8, 22) : 0,
      agency
        ? null
        : chance.weighted([
            [0, 45],
            [chance.whole(1, 10), 40],
            [chance.whole(11, 60), 15],
          ]),
    ];
  });
}
