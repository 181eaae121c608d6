import fc from "fast-check";
import { trendWords, type YearCount } from "../../../src/core/statistics/trend-words";

const years = (counts: readonly number[], totals: readonly number[]): YearCount[] =>
  counts.map((count, index) => ({ year: 2021 + index, count, total: totals[index] ?? 0 }));

const hundreds = (counts: readonly number[]): YearCount[] =>
  years(
    counts,
    counts.map(() => 100),
  );

describe("trendWords", () => {
  test("gives the statistic of a trend in proportions", () => {
    // The smokers of R's help page of prop.trend.test, 83 of 86, 90 of 93, 129 of 136, 70 of 82, for which R
    // prints X-squared = 8.2249, df = 1, p-value = 0.004132 (output quoted on the R-help list, September 2023).
    const four = [
      { year: 1, count: 83, total: 86 },
      { year: 2, count: 90, total: 93 },
      { year: 3, count: 129, total: 136 },
      { year: 4, count: 70, total: 82 },
    ];
    expect(trendWords(four, "proportions")).toBeNull();
    // A fifth year that follows the pooled share has no leverage where its total is next to nothing.
    const pooled = 372 / 397;
    const five = [...four, { year: 5, count: pooled * 1e-9, total: 1e-9 }];
    expect(trendWords(five, "proportions")?.chiSquared).toBeCloseTo(8.2249, 3);
    expect(trendWords(five, "proportions")?.words).toBe("Falling");
  });

  test.each([
    [[10, 12, 15, 20, 26], "neither", "Rising"],
    [[26, 20, 15, 12, 10], "lower", "Falling, better"],
    [[26, 20, 15, 12, 10], "higher", "Falling, worse"],
    [[12, 14, 11, 13, 12], "lower", "No clear change"],
  ] as const)("%j of 100 each, %s better: %s", (counts, better, words) => {
    expect(trendWords(hundreds(counts), "proportions", better)?.words).toBe(words);
  });

  test("a trend of rates takes the spread of counts", () => {
    // by hand: counts 40 to 80 by tens in 10,000 each, mean 60: slope 100, variance 0.006 × 10,000 × 10 = 600,
    // so chi-squared is 100² ÷ 600
    const rates = years([40, 50, 60, 70, 80], [10_000, 10_000, 10_000, 10_000, 10_000]);
    expect(trendWords(rates, "rates")?.chiSquared).toBeCloseTo(16.6667, 3);
    expect(trendWords(rates, "rates")?.words).toBe("Rising");
  });

  test("needs five years, each with a total", () => {
    expect(trendWords(hundreds([1, 2, 3, 4]), "proportions")).toBeNull();
    expect(trendWords(years([1, 2, 3, 4, 5], [9, 9, 0, 9, 9]), "proportions")).toBeNull();
  });

  test("nothing at all in any year is no clear change", () => {
    expect(trendWords(hundreds([0, 0, 0, 0, 0]), "proportions")?.words).toBe("No clear change");
  });

  test("run backwards, rising is falling", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 12 });
    const turned = { rising: "falling", falling: "rising", "no clear change": "no clear change" } as const;
    fc.assert(
      fc.property(counts, (list) => {
        const there = trendWords(hundreds(list), "proportions")?.direction ?? "no clear change";
        const back = trendWords(hundreds([...list].reverse()), "proportions")?.direction;
        expect(back).toBe(turned[there]);
      }),
    );
  });
});
