import fc from "fast-check";
import { medianInterval } from "../../../src/core/statistics/median-interval";

const oneTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe("medianInterval", () => {
  // Ranks of the limits at 95 %, as tables of the sign test print them (binomial with one half)
  test.each([
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [12, 3, 10],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [50, 18, 33],
  ])("of %d values lies between ranks %d and %d", (count, lower, upper) => {
    expect(medianInterval(oneTo(count))).toMatchObject({ lower, upper, count });
  });

  test("the worked example", () => {
    const found = medianInterval([60, 51, 46, 45, 45, 44, 30, 21, 14, 9]);
    expect(found).toEqual({ median: 44.5, lower: 14, upper: 51, count: 10 });
  });

  test("five values have a median and no limits at 95 %, but at 90 %", () => {
    expect(medianInterval(oneTo(5))).toEqual({ median: 3, lower: NaN, upper: NaN, count: 5 });
    // by hand: all five lie on one side with probability 2 ÷ 32 = 6.25 %
    expect(medianInterval(oneTo(5), 90)).toMatchObject({ lower: 1, upper: 5 });
    expect(medianInterval([]).median).toBeNaN();
  });

  test("holds the median, and is not narrower at higher confidence", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 12, maxLength: 400 }), (values) => {
        const usual = medianInterval(values, 95);
        const strict = medianInterval(values, 99.8);
        expect(usual.lower).toBeLessThanOrEqual(usual.median);
        expect(usual.upper).toBeGreaterThanOrEqual(usual.median);
        expect(strict.lower).toBeLessThanOrEqual(usual.lower);
        expect(strict.upper).toBeGreaterThanOrEqual(usual.upper);
      }),
    );
  });

  test("copes with a hundred thousand values", () => {
    const { lower, upper } = medianInterval(oneTo(100_000));
    // by hand: half of 100,000 minus and plus 1.96 × √100,000 ÷ 2, near 310 ranks either way
    expect(lower).toBeGreaterThan(49_680);
    expect(lower).toBeLessThan(49_700);
    expect(upper).toBe(100_001 - lower);
  });
});
