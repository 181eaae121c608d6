import { SeriesList } from "../../src/benchmarks/series-list";
import { given, problem, readManifest } from "../support/committed-pack";

const list = new SeriesList(readManifest());

describe("series of the pack", () => {
  test("are found by code and measure, whatever their case", () => {
    expect(given(list.find("dec-6")).title).toBe("Assessments completed within 45 working days");
    expect(given(list.find("DEC-6", "Median")).unit).toBe("working days");
  });

  test("every measure of an indicator is described with unit, period and years", () => {
    for (const series of list.all) {
      expect(series.title).not.toBe("");
      expect(series.years.length).toBeGreaterThan(0);
      expect([...series.years].sort((a, b) => a - b)).toEqual(series.years);
    }
    expect(new Set(list.all.map(({ code, measure }) => `${code}/${measure}`)).size).toBe(list.all.length);
  });

  test("unknown measures and codes are answered with what there is", () => {
    expect(problem(list.find("ACT-4", "adults"))).toBe(
      '#N/A ACT-4 has no measure "adults": it has the headline, children',
    );
    expect(problem(list.find("XYZ"))).toBe(
      '#N/A No benchmark figures for "XYZ": =CSPI.INDICATORS() lists the codes',
    );
  });
});
