import { shapeOf } from "../../../src/workbench/grid/chart-picture";
import type { ChartDefinition } from "../../../src/workbench/workbook/charts/definition";
import type { CellsPlan, PlannedChart } from "../../../src/templates/plan";
import { settled } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

const opened = useWorkbook({ "Board's paper": { A1: "Notes" } });

const planOf = (chart: Partial<PlannedChart>): CellsPlan => ({
  title: "Answers",
  blocks: [
    { at: "A1", cells: [["Most agree", "Agree", "Do not agree"]], role: "label" },
    {
      at: "A2",
      cells: [
        ["Children", 30, 10],
        ["Families", 5, 15],
      ],
      role: "body",
    },
  ],
  charts: [
    {
      key: "answers",
      kind: "shareBar",
      title: "Most agree",
      altText: "Bars of the answers of children and families",
      series: [
        {
          name: "Agree",
          values: "B2:B3",
          categories: "A2:A3",
          emphasis: "answer",
          labels: { show: "value" },
        },
        { name: "Do not agree", values: "C2:C3", categories: "A2:A3", emphasis: "answer" },
      ],
      topLeft: "A5",
      bottomRight: "D15",
      ...chart,
    },
  ],
  rows: 15,
  columns: 4,
  recipe: {},
});

/** The chart that a plan gives at cell C3 of a sheet whose name needs quotes. */
async function drawn(chart: Partial<PlannedChart>): Promise<ChartDefinition> {
  await opened.workbook.userSelects("Board's paper", "C3");
  await opened.workbook.port.insertAtSelection(planOf(chart));
  await settled(opened);
  const [found] = opened.host.charts();
  if (!found) throw new RangeError("No chart");
  return found;
}

const axisOf = (chart: ChartDefinition, type: "Category" | "Value") =>
  chart.axes.find((axis) => axis.type === type && axis.axisGroup === "Primary");

describe("a planned chart", () => {
  it.each([
    ["stackedBar", "BarStacked"],
    ["stackedColumn", "ColumnStacked"],
    ["shareBar", "BarStacked100"],
    ["shareColumn", "ColumnStacked100"],
    ["bar", "BarClustered"],
    ["column", "ColumnClustered"],
    ["line", "LineMarkers"],
    ["scatter", "XYScatter"],
  ] as const)("of kind %s is Excel's %s", async (kind, type) => {
    const chart = await drawn({ kind });
    expect(chart.chartType).toBe(type);
    expect(chart.series.map((series) => series.chartType)).toEqual([type, type]);
    expect(shapeOf(type).family).toBe(kind === "line" || kind === "scatter" ? kind : "bar");
  });

  it("takes its cells and its title from where the selection is", async () => {
    const { id } = await drawn({ titleFormula: "={sheet:here}!$A$1" });
    const drawing = opened.host.drawChart(id);
    expect(drawing.title).toBe("Most agree");
    expect(drawing.series.map(({ name, values, categories }) => ({ name, values, categories }))).toEqual([
      { name: "Agree", values: [30, 5], categories: ["Children", "Families"] },
      { name: "Do not agree", values: [10, 15], categories: ["Children", "Families"] },
    ]);
  });

  it("takes the title of its axis from a cell, so that the unit follows what is chosen", async () => {
    const { id } = await drawn({ valueAxis: { title: "A unit", titleFormula: "={sheet:here}!$B$1" } });
    const axes = (): (string | null | undefined)[] =>
      opened.host
        .drawChart(id)
        .definition.axes.filter(({ type }) => type === "Value")
        .map(({ title }) => title.text);
    expect(axes()[0]).toBe("Agree");
  });

  it("gives the parts of a whole shades of their own, with an outline, and words that stand out", async () => {
    const { series } = await drawn({});
    expect(new Set(series.map(({ looks }) => looks.fill.color)).size).toBe(2);
    expect(series.every(({ looks }) => looks.line.color !== undefined)).toBe(true);
    expect(series[0]?.hasDataLabels).toBe(true);
    expect(series[0]?.dataLabels.looks.font.color).toBe("#FFFFFF");
    expect(series[1]?.hasDataLabels).toBe(false);
  });

  it("writes the figure of a dark bar in its middle, in white", async () => {
    const { series } = await drawn({
      kind: "column",
      series: [
        {
          name: "Agree",
          values: "B2:B3",
          categories: "A2:A3",
          emphasis: "authority",
          labels: { show: "value", inBar: true },
        },
      ],
    });
    expect(series[0]?.dataLabels.position).toBe("Center");
    expect(series[0]?.dataLabels.looks.font.color).toBe("#FFFFFF");
  });

  it("marks points upon columns, without a line between them", async () => {
    const [agree, ...others] = planOf({}).charts?.[0]?.series ?? [];
    if (!agree) throw new RangeError("No series");
    const limit = { name: "Limit", values: "C2:C3", emphasis: "interval", drawnAs: "points" } as const;
    const { series } = await drawn({ kind: "column", overlaid: true, series: [agree, ...others, limit] });
    expect(series.map(({ chartType }) => chartType)).toEqual([
      "ColumnClustered",
      "ColumnClustered",
      "LineMarkers",
    ]);
    expect(series[0]).toMatchObject({ overlap: 100, gapWidth: 50 });
    expect(series[2]).toMatchObject({ markerStyle: "Dash", looks: { line: { lineStyle: "None" } } });
  });

  it("joins the points of one series of a scatter chart, as limits are", async () => {
    const limit = { name: "Limit", values: "C2:C3", categories: "B2:B3", emphasis: "limit" } as const;
    const { series } = await drawn({ kind: "scatter", series: [limit, { ...limit, drawnAs: "line" }] });
    expect(series.map(({ chartType }) => chartType)).toEqual(["XYScatter", "XYScatterLines"]);
    expect(series.map(({ looks }) => looks.line.lineStyle)).toEqual(["None", "Dash"]);
  });

  it("sets its axes, and stacks bars from the top where asked to", async () => {
    const chart = await drawn({
      valueAxis: { title: "Per cent", numberFormat: "0", minimum: 0, maximum: 100 },
      categoryAxis: { title: "Who answered", fromTop: true },
    });
    expect(axisOf(chart, "Value")).toMatchObject({ minimum: 0, maximum: 100, title: { text: "Per cent" } });
    expect(axisOf(chart, "Category")).toMatchObject({
      reversePlotOrder: true,
      position: "Maximum",
      title: { text: "Who answered" },
    });
  });
});
