import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exactPoissonInterval } from "../../../src/core/statistics/exact-poisson-interval";
import { readCsv } from "../../support/read-csv";

const vectors = readCsv(
  readFileSync(join(__dirname, "../../oracles/confidence-intervals/exact-poisson.csv"), "utf8"),
)
  .map((row) => ({
    count: Number(row["x"]),
    confidence: Number(row["confidence"]) * 100,
    lower: Number(row["lower"]),
    upper: Number(row["upper"]),
  }))
  .filter(({ count }) => count <= 500);

describe("exactPoissonInterval", () => {
  test("gives the chi-squared limits of every vector up to 500 events", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(80);
    for (const { count, confidence, lower, upper } of vectors) {
      const interval = exactPoissonInterval(count, confidence);
      expect(interval.lower / (lower || 1)).toBeCloseTo(lower === 0 ? 0 : 1, 10);
      expect(interval.upper / upper).toBeCloseTo(1, 10);
    }
  });

  test("no events: the upper limit is the one with a closed form", () => {
    // by hand: P(0 events) = e^-U = 0.025, so U = -ln 0.025
    expect(exactPoissonInterval(0).upper).toBeCloseTo(-Math.log(0.025), 12);
  });

  test.each([50, 99.99])("converges for every small count at %d %%", (confidence) => {
    for (let count = 0; count < 10; count += 1) {
      const { lower, upper } = exactPoissonInterval(count, confidence);
      expect(lower).toBeLessThanOrEqual(count);
      expect(upper).toBeGreaterThan(count);
      expect(Number.isFinite(upper)).toBe(true);
    }
  });

  test.each([-1, 2.5, 501, NaN])("a count of %d has no limits", (count) => {
    expect(exactPoissonInterval(count)).toEqual({ lower: NaN, upper: NaN });
  });
});
