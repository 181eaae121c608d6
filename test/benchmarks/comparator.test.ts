import type { Figure } from "../../src/benchmarks/benchmarks";
import { given, openCommittedPack, problem } from "../support/committed-pack";
import { readOracle } from "../support/read-oracle";

const benchmarks = openCommittedPack();

/** Whether the two middle values add up to an odd number of tenths. */
const isTie = (figures: readonly Figure[]): boolean => {
  const tenths = figures
    .flatMap(({ value }) => (value === null ? [] : [Math.round(value * 10)]))
    .sort((a, b) => a - b);
  const middle = tenths.length / 2;
  return Number.isInteger(middle) && ((tenths[middle - 1] ?? 0) + (tenths[middle] ?? 0)) % 2 === 1;
};

const isJointReturn = ({ notes }: Figure): boolean => notes.join().includes("one return");

describe("statistical neighbours", () => {
  test("the median of the ten is the one the official dashboard shows, for every authority", () => {
    const rows = readOracle("neighbour-medians/neighbour-medians.csv");
    const differing = rows.filter(({ code = "", year, authority = "", median }) => {
      const comparator = given(benchmarks.comparator(code, authority, Number(year), { with: "neighbours" }));
      // The dashboard has no figure for the partners of a joint return; the pack gives both the joint one.
      if (code === "WRK-2" && comparator.figures.some(isJointReturn)) return false;
      // It prints a median of two figures that falls on a tie (22.65) rounded down or up.
      const difference = Math.abs((comparator.value ?? NaN) - Number(median));
      return !(difference < 1e-9 || (isTie(comparator.figures) && difference < 0.1 + 1e-9));
    });
    expect(rows).toHaveLength(302);
    expect(differing).toEqual([]);
  });

  test("say how many of the ten had a figure, and leave out the others", () => {
    const comparator = given(
      benchmarks.comparator("PLN-3", "Rutland", 2025, { with: "neighbours", statistic: "mean" }),
    );
    const published = comparator.figures.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(comparator.published).toEqual({ had: published.length, of: 10 });
    expect(published.length).toBeLessThan(10);
    expect(comparator.label).toBe(`Mean of ${published.length} of 10 statistical neighbours (2025)`);
  });

  test("both editions are at hand, and differ", () => {
    const of = (edition: 2021 | 2025) =>
      given(benchmarks.neighbours("Kent", edition)).neighbours.map(({ area }) => area.name);
    expect(of(2021)).toHaveLength(10);
    expect(of(2025)).toHaveLength(10);
    expect(of(2021)).not.toEqual(of(2025));
  });

  test("an authority that ended before the 2025 model is told to use the older edition", () => {
    expect(problem(benchmarks.comparator("ACT-2", "Cumbria", 2023, { with: "neighbours" }))).toBe(
      "#N/A Cumbria is not in the 2025 neighbour model: use the 2021 edition",
    );
    expect(
      benchmarks.comparator("ACT-2", "Cumbria", 2023, { with: "neighbours", edition: 2021 }),
    ).toMatchObject({ published: { of: 10 } });
  });

  test("a group figure is the median", () => {
    const group = given(benchmarks.figure("DEC-3", "neighbours of Kent", 2025));
    const comparator = given(benchmarks.comparator("DEC-3", "Kent", 2025, { with: "neighbours" }));
    expect(group).toMatchObject({ value: comparator.value, published: comparator.published });
    expect(group.notes).toEqual([comparator.label]);
  });
});

describe("England, the region and a list of areas", () => {
  test("England and the region are their own published figures", () => {
    expect(benchmarks.comparator("DEC-3", "Kent", 2025, { with: "england" })).toMatchObject({
      value: 22.6,
      label: "England",
      published: { had: 1, of: 1 },
    });
    expect(benchmarks.comparator("DEC-3", "Hartlepool", 2025, { with: "region" })).toMatchObject({
      value: 20.7,
      label: "North East",
    });
  });

  test("the middle of any areas", () => {
    // by hand, table c1 2025: North East 20.7, North West 21.7; mean and median 21.2
    for (const statistic of ["median", "mean"] as const) {
      expect(
        benchmarks.comparator("DEC-3", "Kent", 2025, {
          with: "areas",
          areas: ["North East", "North West"],
          statistic,
        }),
      ).toMatchObject({ value: 21.2, published: { had: 2, of: 2 } });
    }
  });

  test("a region has no region, and an empty list no middle", () => {
    expect(problem(benchmarks.comparator("DEC-3", "London", 2025, { with: "region" }))).toBe(
      "#VALUE! London is not in a region: choose an authority",
    );
    expect(problem(benchmarks.comparator("DEC-3", "Kent", 2025, { with: "areas" }))).toBe(
      "#VALUE! No areas are given to compare with: name at least one",
    );
  });

  test("a year before the series is refused with the years there are", () => {
    expect(problem(benchmarks.comparator("DEC-6", "Kent", 2010, { with: "neighbours" }))).toBe(
      "#N/A DEC-6 has no figures for 2010: the years are 2014 to 2025",
    );
  });
});
