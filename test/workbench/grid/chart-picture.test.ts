import { scales, shapeOf } from "../../../src/workbench/grid/chart-picture";
import { dashes, marker, tickLabel } from "../../../src/workbench/grid/chart-looks";
import type { ChartDrawing } from "../../../src/workbench/workbook/charts/drawing";
import type {
  ChartAxisDefinition,
  ChartSeriesDefinition,
} from "../../../src/workbench/workbook/charts/definition";

const series = (more: Partial<ChartSeriesDefinition>): ChartSeriesDefinition =>
  ({ looks: { fill: {}, line: {}, border: {}, font: {} }, points: {}, ...more }) as ChartSeriesDefinition;

describe("shapeOf", () => {
  it.each([
    ["ColumnClustered", { family: "bar", horizontal: false, stacked: false, shares: false }],
    ["BarStacked100", { family: "bar", horizontal: true, stacked: true, shares: true }],
    ["LineMarkers", { family: "line", filled: false, stacked: false, markers: true }],
    ["XYScatter", { family: "scatter", loose: true, markers: true }],
    ["Pie", { family: "pie" }],
  ])("draws Excel's %s", (type, shape) => expect(shapeOf(type)).toEqual(shape));
});

describe("the order of bars", () => {
  const bars = (reversePlotOrder: boolean): ChartDrawing =>
    ({
      definition: {
        axes: [
          {
            type: "Category",
            axisGroup: "Primary",
            visible: true,
            reversePlotOrder,
            title: { visible: false, looks: { fill: {}, line: {}, border: {}, font: {} } },
            majorGridlines: { visible: false },
            looks: { fill: {}, line: {}, border: {}, font: {} },
          },
        ],
      },
    }) as unknown as ChartDrawing;

  // Excel's horizontal bars start at the foot of the chart; the library that draws them starts at the top.
  it.each([
    ["BarStacked", false, "y", true],
    ["BarStacked", true, "y", false],
    ["ColumnStacked", false, "x", false],
    ["ColumnStacked", true, "x", true],
  ] as const)("of %s with its axis reversed: %s", (type, reversed, axis, drawnInReverse) => {
    expect(scales(bars(reversed), shapeOf(type))[axis]?.reverse).toBe(drawnInReverse);
  });
});

describe("the looks of a series", () => {
  it("measures dashes by the line's weight", () => {
    const dashed = series({
      looks: { fill: {}, line: { lineStyle: "Dash", weight: 1.5 }, border: {}, font: {} },
    });
    // by hand: 1.5 points are 2 pixels; a dash is 4 weights and a gap 3.
    expect(dashes(dashed)).toEqual([8, 6]);
  });

  it("draws the marker that the series names, in its own colour", () => {
    const drawn = marker(
      series({ markerStyle: "Diamond", markerSize: 6, markerForegroundColor: "#123456" }),
      0,
      false,
    );
    // by hand: 6 points across are 4 pixels from the middle.
    expect(drawn).toMatchObject({ pointStyle: "rectRot", pointRadius: 4, pointBorderColor: "#123456" });
  });

  it("draws no marker where none is asked for", () => {
    expect(marker(series({ markerStyle: "None" }), 0, true).pointStyle).toBe(false);
  });
});

describe("tickLabel", () => {
  it("follows the axis' number format", () => {
    expect(tickLabel({ numberFormat: "0.0%" } as ChartAxisDefinition, 0.25)).toBe("25.0%");
    expect(tickLabel(undefined, 1234.5)).toBe("1,234.5");
  });
});
