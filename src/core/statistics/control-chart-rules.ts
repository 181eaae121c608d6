/** What makes a point of a control chart worth a question. */
export interface ControlSignal {
  readonly rule: "outside limits" | "trend of 7" | "2 of 3 near a limit" | "7 on one side";
  /** Which way the process has moved. */
  readonly direction: "up" | "down";
}

type Side = -1 | 0 | 1;

const RUN = 7;

/** A point within the limits and beyond two thirds of the way to one is near it. */
const NEAR = 2 / 3;

const directionOf = (side: Side): ControlSignal["direction"] => (side > 0 ? "up" : "down");

const sideOf = (difference: number): Side => (difference > 0 ? 1 : difference < 0 ? -1 : 0);

/** Marks every point of each run of seven for which `holds` gives a side. */
const markRuns = (length: number, holds: (start: number) => Side): Side[] => {
  const marks: Side[] = Array.from({ length }, () => 0);
  for (let start = 0; start + RUN <= length; start += 1) {
    const side = holds(start);
    if (side !== 0) marks.fill(side, start, start + RUN);
  }
  return marks;
};

const sameThroughout = (sides: readonly Side[]): Side => {
  const [first = 0] = sides;
  return first !== 0 && sides.every((side) => side === first) ? first : 0;
};

/** Seven points in a row on the same side of the mean; a point on the mean breaks the run. */
export const sevenOnOneSide = (sides: readonly Side[]): readonly Side[] =>
  markRuns(sides.length, (start) => sameThroughout(sides.slice(start, start + RUN)));

/** Seven points in a row, each above (or below) the one before; a tie breaks the run. */
export const trendOfSeven = (values: readonly number[]): readonly Side[] => {
  const steps = values.slice(1).map((value, index) => sideOf(value - (values[index] ?? value)));
  return markRuns(values.length, (start) => sameThroughout(steps.slice(start, start + RUN - 1)));
};

/** Two of three points in a row near a limit, all three on the same side of the mean: the two are marked. */
export const twoOfThreeNearLimit = (near: readonly boolean[], sides: readonly Side[]): readonly Side[] =>
  near.map((isNear, index) => {
    if (!isNear) return 0;
    const starts = [index - 2, index - 1, index].filter((start) => start >= 0 && start + 3 <= near.length);
    const found = starts.some((start) => {
      const count = near.slice(start, start + 3).filter(Boolean).length;
      return count >= 2 && sameThroughout(sides.slice(start, start + 3)) !== 0;
    });
    return found ? (sides[index] ?? 0) : 0;
  });

/**
 * The rules that each point of a phase breaks, the weightiest first.
 *
 * Source: NHS England, Making Data Count: a point outside the limits, seven rising or falling, two of
 * three near a limit, seven on one side of the mean.
 */
export const signalsOf = (values: readonly number[], mean: number, reach: number): ControlSignal[][] => {
  const sides = values.map((value) => sideOf(value - mean));
  const isOutside = values.map((value) => value > mean + reach || value < mean - reach);
  const isNear = values.map(
    (value, index) => isOutside[index] === false && Math.abs(value - mean) > NEAR * reach,
  );
  const marks: readonly (readonly [ControlSignal["rule"], readonly Side[]])[] = [
    ["outside limits", sides.map((side, index) => (isOutside[index] === true ? side : 0))],
    ["trend of 7", trendOfSeven(values)],
    ["2 of 3 near a limit", twoOfThreeNearLimit(isNear, sides)],
    ["7 on one side", sevenOnOneSide(sides)],
  ];
  return values.map((_, index) =>
    marks.flatMap(([rule, found]) => {
      const side = found[index] ?? 0;
      return side === 0 ? [] : [{ rule, direction: directionOf(side) }];
    }),
  );
};
