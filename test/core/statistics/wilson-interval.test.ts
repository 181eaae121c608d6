import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { wilsonInterval } from "../../../src/core/statistics/wilson-interval";
import { readCsv } from "../../support/read-csv";

const vectors = readCsv(
  readFileSync(join(__dirname, "../../oracles/confidence-intervals/wilson.csv"), "utf8"),
).map((row) => ({
  count: Number(row["x"]),
  total: Number(row["n"]),
  confidence: Number(row["confidence"]) * 100,
  lower: Number(row["lower"]),
  upper: Number(row["upper"]),
}));

describe("wilsonInterval", () => {
  test("gives the limits of every vector", () => {
    expect(vectors).toHaveLength(96);
    for (const { count, total, confidence, lower, upper } of vectors) {
      const interval = wilsonInterval(count, total, confidence);
      expect(interval.lower).toBeCloseTo(lower, 12);
      expect(interval.upper).toBeCloseTo(upper, 12);
    }
  });

  test("the worked example", () => {
    const { lower, upper } = wilsonInterval(65, 100);
    // by hand: (130 + 3.841459 ∓ 1.959964 √(3.841459 + 260 × 0.35)) ÷ (2 × 103.841459)
    expect(lower).toBeCloseTo(0.5525444, 7);
    expect(upper).toBeCloseTo(0.7363575, 7);
  });

  test("leaves no dust at 0 and 100 %", () => {
    expect(wilsonInterval(0, 37).lower).toBe(0);
    expect(wilsonInterval(37, 37).upper).toBe(1);
  });

  test.each([
    [1, 0],
    [-1, 10],
    [11, 10],
    [NaN, 10],
  ])("%d of %d has no limits", (count, total) => {
    expect(wilsonInterval(count, total)).toEqual({ lower: NaN, upper: NaN });
  });

  test("holds the proportion, stays within 0 to 1, and widens with confidence", () => {
    const cases = fc
      .integer({ min: 1, max: 50_000 })
      .chain((total) => fc.record({ total: fc.constant(total), count: fc.integer({ min: 0, max: total }) }));
    fc.assert(
      fc.property(cases, ({ count, total }) => {
        const usual = wilsonInterval(count, total, 95);
        const strict = wilsonInterval(count, total, 99.8);
        expect(usual.lower).toBeLessThanOrEqual(count / total);
        expect(usual.upper).toBeGreaterThanOrEqual(count / total);
        expect(strict.lower).toBeLessThanOrEqual(usual.lower);
        expect(strict.upper).toBeGreaterThanOrEqual(usual.upper);
        expect(strict.lower).toBeGreaterThanOrEqual(0);
        expect(strict.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
