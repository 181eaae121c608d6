import { findIndicator } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { indicatorChart } from "../../src/templates/indicator-chart";
import type { CellsPlan } from "../../src/templates/plan";
import type { TemplateInputs } from "../../src/templates/template";
import { given, openCommittedPack } from "../support/committed-pack";
import { formulaProblems } from "../support/formula-check";

const benchmarks = openCommittedPack();
const inputs: TemplateInputs = { authority: "383", year: 2025, from: 45383, to: 45747 };
const planFor = (code: string, more: Partial<typeof inputs> = {}) =>
  indicatorChart(given(findIndicator(code)) as Indicator, { ...inputs, ...more }, benchmarks);
const chartFor = (code: string, more: Partial<typeof inputs> = {}): CellsPlan =>
  given(planFor(code, more)) as CellsPlan;

const formulasOf = (plan: CellsPlan): string[] =>
  plan.blocks
    .flatMap((block) => block.cells.flat())
    .filter((content): content is string => typeof content === "string" && content.startsWith("="));

describe("indicatorChart", () => {
  it("draws the published years with the interval and the comparators, over functions that exist", () => {
    const plan = chartFor("DEC-3");
    expect(formulasOf(plan).flatMap(formulaProblems)).toEqual([]);
    const [chart] = plan.charts ?? [];
    expect(chart?.series.map(({ name, emphasis }) => [name, emphasis])).toEqual([
      ["Leeds", "authority"],
      ["Lower limit (95%)", "interval"],
      ["Upper limit (95%)", "interval"],
      ["England", "comparator"],
      ["Its region", "comparator"],
      ["Neighbours' median", "comparator"],
    ]);
    // Re-referrals are published from 2013 to 2025; the last ten years are drawn.
    expect(plan.blocks[2]?.cells.flat()).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(chart?.series[0]).toMatchObject({ values: "B3:B12", categories: "A3:A12" });
    expect(plan.blocks[3]?.cells[0]?.[0]).toBe('=CSPI.BENCHMARK("DEC-3","Leeds",2016)');
  });

  it("takes the neighbours of the edition that is chosen", () => {
    const [row] = chartFor("DEC-3", { neighbourEdition: 2021 }).blocks[3]?.cells ?? [];
    expect(row?.at(-1)).toBe('=CSPI.BENCHMARK("DEC-3","neighbours of Leeds (2021)",2016)');
  });

  it("ends with the year that is chosen", () => {
    expect(chartFor("DEC-3", { year: 2020 }).blocks[2]?.cells.flat().at(-1)).toBe(2020);
  });

  it("leaves a cell without a figure empty, and says why", () => {
    // published: County Durham's plans of two years or more were suppressed in 2025
    const plan = chartFor("PLN-3", { authority: "County Durham" });
    const figures = plan.blocks[3]?.cells ?? [];
    expect(figures.at(-1)?.slice(0, 3)).toEqual([null, null, null]);
    expect(plan.blocks[4]?.cells[0]?.[0]).toMatch(/^No figure of County Durham is drawn for .*2025 \[c\]/);
    expect(plan.blocks[0]?.cells[0]?.[0]).toContain('"no figure"');
  });

  it("has no interval where counts are not published, and no line without a figure", () => {
    const names = chartFor("WRK-1").charts?.[0]?.series.map(({ name }) => name) ?? [];
    expect(names).not.toContain("Lower limit (95%)");
  });

  it("keeps its cells and its chart inside what must be empty", () => {
    const plan = chartFor("ACT-2");
    expect(plan.charts?.[0]?.bottomRight).toBe(`J${plan.rows}`);
    expect(plan.columns).toBe(10);
  });

  it("says what is wrong with an authority, and that nothing is published", () => {
    expect(planFor("DEC-3", { authority: "Leedz" })).toMatchObject({ code: "#N/A" });
    expect(planFor("DEC-11")).toMatchObject({
      message: expect.stringContaining("no national figures for DEC-11") as string,
    });
  });
});
