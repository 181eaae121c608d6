import fc from "fast-check";
import { changeInProportion, changeInRate } from "../../../src/core/statistics/change-between-periods";

describe("changeInProportion", () => {
  // The eight cases of Newcombe (1998), method 10; limits worked out with statsmodels 0.15.0,
  // confint_proportions_2indep(method="newcomb", compare="diff"), to four places
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d of %d after %d of %d", (count, total, earlierCount, earlierTotal, lower, upper) => {
    const change = changeInProportion({ count: earlierCount, total: earlierTotal }, { count, total });
    expect(change.lower).toBeCloseTo(lower, 4);
    expect(change.upper).toBeCloseTo(upper, 4);
    expect(change.difference).toBeCloseTo(count / total - earlierCount / earlierTotal, 12);
  });

  test("a period without a total has no change", () => {
    const empty = changeInProportion({ count: 0, total: 0 }, { count: 1, total: 2 });
    expect(empty).toEqual({ difference: NaN, lower: NaN, upper: NaN });
  });

  test("the other way round it is the same with the sign turned", () => {
    const period = fc
      .integer({ min: 1, max: 5000 })
      .chain((total) => fc.record({ total: fc.constant(total), count: fc.integer({ min: 0, max: total }) }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const there = changeInProportion(a, b);
        const back = changeInProportion(b, a);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(there.lower).toBeLessThanOrEqual(there.difference);
        expect(there.upper).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });
});

describe("changeInRate", () => {
  test("squares and adds the distances to Byar's limits", () => {
    const change = changeInRate({ count: 40, total: 10_000 }, { count: 60, total: 10_000 }, 10_000);
    // by hand: Byar 95 % of 40 is 28.573 to 54.469, of 60 is 45.784 to 77.234
    expect(change.difference).toBe(20);
    expect(change.lower).toBeCloseTo(20 - Math.hypot(60 - 45.784, 54.469 - 40), 1);
    expect(change.upper).toBeCloseTo(20 + Math.hypot(77.234 - 60, 40 - 28.573), 1);
  });

  test("a period without a population has no change", () => {
    expect(changeInRate({ count: 4, total: 0 }, { count: 4, total: 9 }, 100).difference).toBeNaN();
  });
});
