import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byarInterval, rateInterval, rateIntervalMethod } from "../../../src/core/statistics/byar-interval";
import { exactPoissonInterval } from "../../../src/core/statistics/exact-poisson-interval";
import { readCsv } from "../../support/read-csv";

const published = readCsv(
  readFileSync(join(__dirname, "../../oracles/injury-admissions/injury-admissions.csv"), "utf8"),
);

const unrounded = published.filter((row) => row["count_is_unrounded"] === "1");
const withStrictLimits = published.filter((row) => row["lcl99_8"] !== "");

describe("rateInterval", () => {
  test("reproduces the published 95 % limits of injury admissions", () => {
    expect(unrounded).toHaveLength(310);
    for (const row of unrounded) {
      const interval = rateInterval(Number(row["count"]), Number(row["denominator"]), 10_000, 95);
      expect(interval.lower).toBeCloseTo(Number(row["lcl95"]), 5);
      expect(interval.upper).toBeCloseTo(Number(row["ucl95"]), 5);
    }
  });

  test("reproduces the published 99.8 % limits", () => {
    expect(withStrictLimits.length).toBeGreaterThan(200);
    for (const row of withStrictLimits) {
      const population = Number(row["denominator"]);
      const limits = (count: number, confidence: number) =>
        rateInterval(count, population, 10_000, confidence);
      // These counts are published rounded to 5, the limits are not: only the true count gives the
      // published 95 % limit, and that count must then give the 99.8 % limits.
      const rounded = Number(row["count"]);
      const count = [-3, -2, -1, 0, 1, 2, 3]
        .map((difference) => rounded + difference)
        .find((candidate) => Math.abs(limits(candidate, 95).lower - Number(row["lcl95"])) < 1e-4);
      expect(count).toBeDefined();
      expect(limits(count ?? NaN, 99.8).lower).toBeCloseTo(Number(row["lcl99_8"]), 4);
      expect(limits(count ?? NaN, 99.8).upper).toBeCloseTo(Number(row["ucl99_8"]), 4);
    }
  });

  test.each([0, -5, NaN])("a population of %d has no limits", (population) => {
    expect(rateInterval(12, population, 10_000)).toEqual({ lower: NaN, upper: NaN });
  });
});

describe("byarInterval", () => {
  test("the worked example", () => {
    // by hand: 65 × (1 − 1/585 − 1.959964/(3√65))³ and 66 × (1 − 1/594 + 1.959964/(3√66))³
    expect(byarInterval(65).lower).toBeCloseTo(50.163188, 5);
    expect(byarInterval(65).upper).toBeCloseTo(82.849139, 5);
  });

  test("is exact below 10 events, and named so", () => {
    expect(byarInterval(9)).toEqual(exactPoissonInterval(9));
    expect(byarInterval(10)).not.toEqual(exactPoissonInterval(10));
    expect(rateIntervalMethod(9, 95)).toBe("exact Poisson 95%");
    expect(rateIntervalMethod(10, 99.8)).toBe("Byar 99.8%");
  });

  test("is within 0.4 % of the exact limits from 10 events on", () => {
    for (const count of [10, 20, 50, 100, 400]) {
      expect(byarInterval(count).lower / exactPoissonInterval(count).lower).toBeCloseTo(1, 2);
      expect(byarInterval(count).upper / exactPoissonInterval(count).upper).toBeCloseTo(1, 2);
    }
  });

  test.each([-1, 10.5, NaN])("a count of %d has no limits", (count) => {
    expect(byarInterval(count)).toEqual({ lower: NaN, upper: NaN });
  });
});
