import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { ControlSignal } from "../../../src/core/statistics/control-chart-rules";
import { xmrChart, type XmrSettings } from "../../../src/core/statistics/xmr-chart";
import { readCsv, type CsvRow } from "../../support/read-csv";

const rows = readCsv(readFileSync(join(__dirname, "../../oracles/control-charts/expected.csv"), "utf8"));
const names = [...new Set(rows.map((row) => row["series"] ?? ""))];

const settingsOf = (row: CsvRow | undefined): XmrSettings => ({
  screenOutlyingRanges: row?.["screen_outliers"] === "TRUE",
  ...(row?.["fix_after_n_points"] === "NA" ? {} : { baselinePoints: Number(row?.["fix_after_n_points"]) }),
  ...(row?.["rebase_at"] === "NA" ? {} : { rebaseAt: [Number(row?.["rebase_at"]) - 1] }),
});

/** The weightiest signal in the words of the package. */
const causeOf = ([signal]: readonly ControlSignal[]): string => {
  if (signal === undefined) return "Common Cause";
  const isUp = signal.direction === "up";
  switch (signal.rule) {
    case "outside limits":
      return isUp ? "Above UCL" : "Below LCL";
    case "trend of 7":
      return `7 Point Trend (${isUp ? "Increasing" : "Decreasing"})`;
    case "2 of 3 near a limit":
      return `2 in 3 ${isUp ? "Above" : "Below"} CL`;
    default:
      return `7 Points ${isUp ? "Above" : "Below"} CL`;
  }
};

describe("xmrChart", () => {
  test.each(names)("%s: mean, limits and special causes of every point", (name) => {
    const expected = rows.filter((row) => row["series"] === name);
    const chart = xmrChart(
      expected.map((row) => Number(row["y"])),
      settingsOf(expected[0]),
    );
    expect(chart).toHaveLength(expected.length);
    chart.forEach((point, index) => {
      const row = expected[index];
      const scale = Math.max(1, Math.abs(Number(row?.["mean"])));
      expect(point.mean / scale).toBeCloseTo(Number(row?.["mean"]) / scale, 10);
      expect(causeOf(point.signals)).toBe(row?.["special_cause_type"]);
      // The package has no limits for a series that never moves; ours lie on the mean.
      if (row?.["lpl"] === "NaN") {
        expect([point.lowerLimit, point.upperLimit]).toEqual([point.mean, point.mean]);
        return;
      }
      expect(point.lowerLimit / scale).toBeCloseTo(Number(row?.["lpl"]) / scale, 10);
      expect(point.upperLimit / scale).toBeCloseTo(Number(row?.["upl"]) / scale, 10);
    });
  });

  test("the worked example, with trial limits", () => {
    // by hand: mean 3, moving range 4, 3 ∓ 2.66 × 4
    const [first] = xmrChart([1, 5]);
    expect(first).toMatchObject({ value: 1, mean: 3, signals: [], isTrial: true });
    expect(first?.lowerLimit).toBeCloseTo(-7.64, 10);
    expect(first?.upperLimit).toBeCloseTo(13.64, 10);
  });

  test("one point has no limits, and no points no chart", () => {
    expect(xmrChart([7])[0]?.upperLimit).toBeNaN();
    expect(xmrChart([7])[0]?.signals).toEqual([]);
    expect(xmrChart([])).toEqual([]);
  });

  test("turned upside down it gives the same signals the other way", () => {
    const series = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(series, (values) => {
        const up = xmrChart(values);
        const down = xmrChart(values.map((value) => -value));
        up.forEach((point, index) => {
          expect(down[index]?.mean).toBeCloseTo(-point.mean, 9);
          expect(down[index]?.lowerLimit).toBeCloseTo(-point.upperLimit, 9);
        });
      }),
    );
  });
});
