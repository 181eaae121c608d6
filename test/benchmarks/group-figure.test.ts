import { openBenchmarks } from "../../src/benchmarks/open-benchmarks";
import type { PackManifest } from "../../src/benchmarks/pack";
import { given, openCommittedPack, problem, readPackFile } from "../support/committed-pack";

const benchmarks = openCommittedPack();

const neighboursOfKent = (edition: 2021 | 2025): number[] =>
  given(benchmarks.neighbours("Kent", edition)).neighbours.map(
    ({ area }) => given(benchmarks.figure("DEC-3", area.code, 2025)).value ?? NaN,
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the figure of a group", () => {
  test("is the mean of the ten where the text says so, in either edition", () => {
    for (const edition of [2021, 2025] as const) {
      const values = neighboursOfKent(edition);
      const group = given(benchmarks.figure("DEC-3", `mean of neighbours of Kent (${edition})`, 2025));
      expect(values).toHaveLength(10);
      expect(Math.abs((group.value ?? NaN) - sum(values) / 10)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(group.notes).toEqual([`Mean of 10 of 10 statistical neighbours (${edition})`]);
    }
  });

  test("is the same when it is asked for again, and for each text its own", () => {
    const ask = (text: string): number | null => given(benchmarks.figure("DEC-3", text, 2025)).value;
    const texts = ["neighbours of Kent", "mean of neighbours of Kent", "neighbours of Kent (2021)"];
    expect(texts.map(ask)).toEqual(texts.map(ask));
    expect(given(benchmarks.figure("DEC-3", "neighbours of Kent", 2025))).toBe(
      given(benchmarks.figure("DEC-3", "neighbours of 886", 2025)),
    );
  });

  test("of listed areas is theirs", () => {
    // by hand, table c1 2025: North East 20.7, North West 21.7
    expect(benchmarks.figure("DEC-3", "mean of North East; North West", 2025)).toMatchObject({
      value: 21.2,
      published: { had: 2, of: 2 },
      area: { name: "Mean of 2 areas" },
    });
  });

  test("is not remembered as missing while the figures are still loading", () => {
    const part = (name: string): unknown => readPackFile(`${name}.json`);
    const manifest = readPackFile("manifest.json") as PackManifest;
    const opened = given(openBenchmarks(manifest, { areas: part("areas"), neighbours: part("neighbours") }));
    const sentence = "#N/A The benchmark figures are still loading: recalculate in a moment";
    expect(problem(opened.figure("DEC-3", "neighbours of Kent", 2025))).toBe(sentence);
    opened.accept("theme-3", part("theme-3"));
    expect(opened.figure("DEC-3", "neighbours of Kent", 2025)).toMatchObject({ published: { had: 10 } });
  });
});
