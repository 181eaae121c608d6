import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rateInterval } from "../../../src/core/statistics/byar-interval";
import { compareWithBenchmark } from "../../../src/core/statistics/compare-with-benchmark";
import { readCsv } from "../../support/read-csv";

const published = readCsv(
  readFileSync(join(__dirname, "../../oracles/injury-admissions/injury-admissions.csv"), "utf8"),
).filter((row) => row["count_is_unrounded"] === "1" && row["compared_to_england"] !== "Not compared");

describe("compareWithBenchmark", () => {
  test("gives the published word for every area's injury admissions", () => {
    expect(published.length).toBeGreaterThan(290);
    for (const row of published) {
      const count = Number(row["count"]);
      const population = Number(row["denominator"]);
      const comparison = compareWithBenchmark(
        rateInterval(count, population, 10_000, 95),
        rateInterval(count, population, 10_000, 99.8),
        Number(row["england_value"]),
        "lower",
      );
      expect(comparison?.verdict ?? "similar").toBe(row["compared_to_england"]?.toLowerCase());
    }
  });

  const usual = { lower: 40, upper: 60 };
  const strict = { lower: 35, upper: 65 };

  // by hand: where the benchmark lies against the two intervals
  test.each([
    [50, "neither", "Similar"],
    [40, "neither", "Similar"],
    [60, "higher", "Similar"],
    [39, "neither", "Higher (95%)"],
    [35, "neither", "Higher (95%)"],
    [34.9, "neither", "Higher (99.8%)"],
    [61, "neither", "Lower (95%)"],
    [66, "neither", "Lower (99.8%)"],
    [39, "higher", "Better: higher (95%)"],
    [39, "lower", "Worse: higher (95%)"],
    [66, "lower", "Better: lower (99.8%)"],
    [66, "higher", "Worse: lower (99.8%)"],
  ] as const)("against a benchmark of %d, where %s is better: %s", (benchmark, better, words) => {
    expect(compareWithBenchmark(usual, strict, benchmark, better)?.words).toBe(words);
  });

  test("nothing is said of something that is not a number", () => {
    expect(compareWithBenchmark(usual, strict, NaN)).toBeNull();
    expect(compareWithBenchmark({ lower: NaN, upper: NaN }, strict, 50)).toBeNull();
  });

  test("the worked example", () => {
    const words = compareWithBenchmark(
      { lower: 71, upper: 79 },
      { lower: 69, upper: 81 },
      68,
      "higher",
    )?.words;
    expect(words).toBe("Better: higher (99.8%)");
  });
});
