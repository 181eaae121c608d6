import { given, openCommittedPack, problem } from "../support/committed-pack";

const benchmarks = openCommittedPack(["areas", "population"]);

describe("population", () => {
  // ONS mid-year estimates 2012 to 2024, ages 0 to 17
  test.each([
    ["England", 2024, 12_183_016],
    ["England", 2023, 12_059_476],
    ["England", 2022, 11_901_267],
    ["North East", 2024, 542_710],
  ])("%s %d is %d", (area, year, value) => {
    expect(benchmarks.population(area, year)).toMatchObject({ value, shorthand: null, year });
  });

  test("the latest estimate is that of 2024", () => {
    expect(given(benchmarks.population("Kent", "latest")).year).toBe(2024);
  });

  test("areas without a released estimate keep the shorthand", () => {
    expect(benchmarks.population("Poole", 2015)).toMatchObject({ value: null, shorthand: "[x]" });
  });

  test("years outside and groups are refused", () => {
    expect(problem(benchmarks.population("Kent", 2011))).toBe(
      "#N/A No population estimate for Kent in 2011: estimates are for 2012 to 2024",
    );
    expect(problem(benchmarks.population("neighbours of Kent", 2024))).toBe(
      "#VALUE! Statistical neighbours of Kent (2025) is a group: name one area to get its population",
    );
  });
});
