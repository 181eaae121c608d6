import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ratioHalfUp, roundHalfUp } from "../../../src/core/statistics/rounding";
import { readCsv } from "../../support/read-csv";

const published = readCsv(
  readFileSync(join(__dirname, "../../oracles/published-rates/published-rates.csv"), "utf8"),
);

const number = (text: string | undefined): number => Number(text ?? NaN);

describe("roundHalfUp", () => {
  // by hand: each value is a decimal tie or a neighbour of one
  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [-2.5, 0, -3],
    [8.75, 1, 8.8],
    [8.749999, 1, 8.7],
    [515.70000000000005, 1, 515.7],
    [1250, -2, 1300],
    [1249, -2, 1200],
    [1e-7, 3, 0],
    [1e21, 2, 1e21],
    [7, 3, 7],
  ])("%d to %d places is %d", (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  test("a number that is not finite comes back unchanged", () => {
    expect(roundHalfUp(NaN, 1)).toBeNaN();
    expect(roundHalfUp(Infinity, 1)).toBe(Infinity);
  });

  test("never moves a number by more than half a unit of the last place", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, places) => Math.abs(roundHalfUp(value, places) - value) <= 0.5 * 10 ** -places * (1 + 1e-9),
      ),
    );
  });
});

describe("ratioHalfUp", () => {
  test("reproduces every published rate of the sample, ties included", () => {
    const differing = published.filter(
      (row) =>
        ratioHalfUp(
          number(row.numerator),
          number(row.denominator),
          number(row.multiplier),
          number(row.dp),
        ) !== number(row.published),
    );
    expect(published).toHaveLength(6038);
    expect(differing).toEqual([]);
  });

  // by hand: 7 ÷ 80 = 0.0875, a tie at one place of a percentage; 1 ÷ 3 = 33.33…
  test.each([
    [7, 80, 100, 1, 8.8],
    [1, 3, 100, 1, 33.3],
    [5965.4, 42151.7, 100, 1, 14.2],
    [15, 16, 100, 1, 93.8],
    [0, 16, 100, 1, 0],
  ])("%d of %d by %d to %d places is %d", (numerator, denominator, multiplier, places, expected) => {
    expect(ratioHalfUp(numerator, denominator, multiplier, places)).toBe(expected);
  });

  test("a zero denominator gives NaN", () => {
    expect(ratioHalfUp(1, 0, 100, 1)).toBeNaN();
  });

  test("agrees with whole-number arithmetic on any counts", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const tenths = (BigInt(n) * 2000n + BigInt(d)) / (2n * BigInt(d));
        return ratioHalfUp(n, d, 100, 1) === Number(`${tenths}e-1`);
      }),
    );
  });
});
