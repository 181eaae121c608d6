import { evaluateExample } from "../../support/evaluate-example";
import { testContext } from "../../support/test-context";

const context = testContext();
const answer = (call: string): unknown => evaluateExample(call, context);

const neighboursOf = (area: string, edition: string): string[] =>
  (answer(`=CSPI.NEIGHBOURS("${area}", "${edition}", FALSE)`) as string[][]).map((row) => row[1] ?? "");

const valuesOf = (areas: readonly string[]): number[] =>
  areas
    .map((area) => answer(`=CSPI.BENCHMARK("PLN-3", "${area}", 2025)`))
    .filter((value) => typeof value === "number");

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

const middleOf = (values: readonly number[]): number => {
  const inOrder = sorted(values);
  const half = inOrder.length / 2;
  return ((inOrder[Math.ceil(half) - 1] ?? NaN) + (inOrder[Math.floor(half)] ?? NaN)) / 2;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

describe("what a cell can set an authority beside", () => {
  test.each(["2025", "2021"])(
    "its neighbours' median and mean, edition of %s, and how many had data",
    (edition) => {
      const group = `neighbours of Rutland (${edition})`;
      const areas = neighboursOf("Rutland", edition);
      const values = valuesOf(areas);
      const published = answer(`=CSPI.BENCHMARK("PLN-3", "${group}", 2025, "published")`);
      expect(published).toBe(`${values.length} of 10`);
      expect(values.length).toBeLessThan(10);
      const median = answer(`=CSPI.BENCHMARK("PLN-3", "${group}", 2025)`) as number;
      const mean = answer(`=CSPI.BENCHMARK("PLN-3", "mean of ${group}", 2025)`) as number;
      // The group's figure has one decimal place, as the figures that it is made of.
      expect(Math.abs(median - middleOf(values))).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.abs(mean - meanOf(values))).toBeLessThanOrEqual(0.05 + 1e-9);
    },
  );

  test("any list of areas", () => {
    // by hand, table c1 2025: North East 20.7, North West 21.7
    expect(answer('=CSPI.BENCHMARK("DEC-3", "median of North East; North West", 2025)')).toBe(21.2);
    expect(answer('=CSPI.BENCHMARK("DEC-3", "mean of North East; North West", 2025, "published")')).toBe(
      "2 of 2",
    );
  });

  test("a list in which nobody published has the reason that all share, and no figure", () => {
    expect(answer('=CSPI.BENCHMARK("PLN-3", "mean of County Durham", 2025)')).toBe("[c]");
  });

  test("its own earlier year", () => {
    // as published: 84.8 in the year to March 2024, 88.5 a year later
    expect(answer('=CSPI.BENCHMARK("DEC-6", "Kent", 2024)')).toBe(84.8);
    expect(answer('=CSPI.BENCHMARK("DEC-6", "Kent", 2025)')).toBe(88.5);
  });

  test("groups stand in the columns of a series under their own names", () => {
    expect(
      answer('=CSPI.SERIES("DEC-3", {"Kent","mean of North East; North West"}, 2025, 2025)'),
    ).toMatchObject([["Year", "Kent", "Mean of 2 areas"], { 0: 2025, 2: 21.2 }]);
  });
});
