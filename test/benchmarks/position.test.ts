import { given, openCommittedPack, problem } from "../support/committed-pack";

const benchmarks = openCommittedPack();

describe("standing among authorities", () => {
  // by hand from tables c1 and d5, 2025: authorities sorted by the printed percentage
  test.each([
    ["DEC-3", "Kent", { rank: 57, tied: 0, of: 153, outOf: 153, percentile: 63.1, quartile: 3 }],
    ["DEC-3", "Camden", { rank: 101, tied: 1, of: 153, outOf: 153, percentile: 34, quartile: 2 }],
    ["DEC-3", "Rutland", { rank: 11, tied: 1, percentile: 92.8, quartile: 4 }],
    ["PLN-3", "Camden", { rank: 68, tied: 26, of: 94, outOf: 153, percentile: 14.4, quartile: 1 }],
    ["PLN-3", "Leeds", { rank: 21, tied: 0, of: 94, percentile: 78.2, quartile: 4 }],
  ] as const)("%s of %s", (code, area, expected) => {
    expect(benchmarks.position(code, area, 2025)).toMatchObject(expected);
  });

  test("a suppressed figure has no rank, yet says how many published", () => {
    expect(benchmarks.position("PLN-3", "Hartlepool", 2025)).toEqual({
      year: 2025,
      value: null,
      rank: null,
      tied: 0,
      of: 94,
      outOf: 153,
      percentile: null,
      quartile: null,
    });
  });

  test("former authorities stand among those of their time", () => {
    // 152 authorities made returns for the year to March 2019
    expect(benchmarks.position("DEC-3", "Poole", 2019)).toMatchObject({ outOf: 152 });
  });

  test("percentiles of all authorities centre on 50", () => {
    const percentiles = benchmarks
      .areas()
      .map(({ code }) => given(benchmarks.position("DEC-3", code, 2025)).percentile ?? NaN);
    const mean = percentiles.reduce((sum, one) => sum + one, 0) / percentiles.length;
    expect(mean).toBeCloseTo(50, 1);
  });

  test("regions and England are not ranked", () => {
    expect(problem(benchmarks.position("DEC-3", "London", 2025))).toBe(
      "#VALUE! London is not an authority: only authorities are ranked",
    );
  });
});
