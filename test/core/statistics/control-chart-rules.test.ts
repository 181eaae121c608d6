import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  sevenOnOneSide,
  trendOfSeven,
  twoOfThreeNearLimit,
} from "../../../src/core/statistics/control-chart-rules";

type Side = -1 | 0 | 1;

interface Vectors {
  readonly seven_point_one_side_mean: readonly { rtm: Side[]; out: number[] }[];
  readonly seven_point_trend: readonly { y: number[]; out: number[] }[];
  readonly two_in_three: readonly { close: number[]; rtm: Side[]; out: number[] }[];
}

const vectors = JSON.parse(
  readFileSync(join(__dirname, "../../oracles/control-charts/rules.json"), "utf8"),
) as Vectors;

/** The package marks the point that completes a run; here the whole run is marked. */
const wholeRuns = (completed: readonly number[]): boolean[] =>
  completed.map((_, index) => completed.slice(index, index + 7).some((mark) => mark !== 0));

describe("the rules, case by case", () => {
  test.each(vectors.seven_point_one_side_mean)("seven on one side: %j", ({ rtm, out }) => {
    expect(sevenOnOneSide(rtm).map((side) => side !== 0)).toEqual(wholeRuns(out));
  });

  test.each(vectors.seven_point_trend)("trend of seven: %j", ({ y, out }) => {
    const marks = trendOfSeven(y);
    expect(marks.map((side) => side !== 0)).toEqual(wholeRuns(out));
    const direction = out.find((mark) => mark !== 0) ?? 0;
    expect(marks.every((side) => side === 0 || side === direction)).toBe(true);
  });

  test.each(vectors.two_in_three)("two of three near a limit: %j", ({ close, rtm, out }) => {
    const marks = twoOfThreeNearLimit(
      close.map((mark) => mark === 1),
      rtm,
    );
    // only the points near the limit are marked, as in the package's next step
    expect(marks.map((side) => side !== 0)).toEqual(
      out.map((mark, index) => mark === 1 && close[index] === 1),
    );
  });

  test("a tie ends a trend", () => {
    expect(trendOfSeven([1, 2, 3, 4, 4, 5, 6, 7]).every((side) => side === 0)).toBe(true);
  });
});
