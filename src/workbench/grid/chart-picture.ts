import type { ChartConfiguration, ChartDataset, ScaleOptions } from "chart.js";
import type { ChartDrawing, SeriesDrawing } from "../workbook/charts/drawing";
import type { ChartAxisDefinition } from "../workbook/charts/definition";
import { legendItems, SYMBOL_WIDTH } from "./chart-legend";
import { labelsOf } from "./chart-labels";
import { inLines, TITLE_SIZE, titleLines } from "./chart-lines";
import {
  dashes,
  fillColour,
  font,
  GRID_LINE,
  hasNoLine,
  INK,
  lineColour,
  lineWidth,
  marker,
  PIXELS_PER_POINT,
  tickLabel,
} from "./chart-looks";

type Family = "line" | "bar" | "scatter" | "pie" | "doughnut";

interface Shape {
  readonly family: Family;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  /** Stretched, so that the parts of every bar make 100 per cent. */
  readonly shares?: boolean;
  readonly filled?: boolean;
  readonly markers?: boolean;
  /** Points without lines between them. */
  readonly loose?: boolean;
}

const isBarLike = /^(Column|Bar|Cylinder|Cone|Pyramid)/;

/**
 * How Excel's chart types are drawn. Three-dimensional types are drawn flat.
 *
 * @example shapeOf("BarStacked") // { family: "bar", horizontal: true, stacked: true, shares: false }
 */
export const shapeOf = (type: string): Shape => {
  if (isBarLike.test(type))
    return {
      family: "bar",
      horizontal: type.includes("Bar"),
      stacked: type.includes("Stacked"),
      shares: type.endsWith("100"),
    };
  if (type.startsWith("XYScatter"))
    return { family: "scatter", loose: type === "XYScatter", markers: !type.includes("NoMarkers") };
  if (type.includes("Pie")) return { family: "pie" };
  if (type.startsWith("Doughnut")) return { family: "doughnut" };
  return {
    family: "line",
    filled: type.includes("Area"),
    stacked: type.includes("Stacked"),
    markers: type.includes("Markers"),
  };
};

const pointColours = ({ definition, values }: SeriesDrawing, index: number): string | string[] => {
  const own = Object.keys(definition.points).length > 0;
  const plain = fillColour(definition, index);
  return own ? values.map((_, at) => definition.points[at]?.looks.fill.color ?? plain) : plain;
};

const lineDataset = (series: SeriesDrawing, index: number, shape: Shape) => {
  const { definition } = series;
  const loose = shape.loose === true && !definition.looks.line.lineStyle && !definition.looks.line.color;
  return {
    borderColor: lineColour(definition, index),
    borderWidth: lineWidth(definition),
    borderDash: dashes(definition),
    showLine: !hasNoLine(definition) && !loose,
    fill: shape.filled === true,
    backgroundColor: fillColour(definition, index),
    tension: definition.smooth ? 0.4 : 0,
    ...marker(definition, index, shape.markers === true || loose),
  };
};

/** Excel keeps the space between bars, and how far they cover each other, once for all series of bars. */
const barSpacing = (series: readonly SeriesDrawing[]) => {
  const set = <Key extends "gapWidth" | "overlap">(key: Key): number | undefined =>
    series.map(({ definition }) => definition[key]).find((value) => value !== undefined);
  return {
    grouped: set("overlap") !== 100,
    barPercentage: 1,
    categoryPercentage: 100 / (100 + (set("gapWidth") ?? 60)),
  };
};

const barDataset = (series: SeriesDrawing, index: number, all: readonly SeriesDrawing[]) => {
  const { line } = series.definition.looks;
  return {
    backgroundColor: pointColours(series, index),
    borderColor: line.color ?? "#ffffff",
    borderWidth: (line.weight ?? 0.75) * PIXELS_PER_POINT,
    ...barSpacing(all),
  };
};

/** Parts of a whole in per cent, where bars are stretched. */
const sharesOf = (all: readonly SeriesDrawing[], values: readonly (number | null)[]): (number | null)[] =>
  values.map((value, at) => {
    const whole = all.reduce((sum, each) => sum + (each.values[at] ?? 0), 0);
    return value === null || whole === 0 ? null : (100 * value) / whole;
  });

const dataset = (
  series: SeriesDrawing,
  index: number,
  chartType: string,
  all: readonly SeriesDrawing[],
): ChartDataset => {
  const shape = shapeOf(series.definition.chartType || chartType);
  const label = series.name;
  if (shape.family === "scatter") {
    const data = series.values.map((y, at) => ({ x: series.x[at] ?? at + 1, y: y ?? Number.NaN }));
    return { type: "scatter", label, data, ...lineDataset(series, index, shape) } as ChartDataset;
  }
  const data = shape.shares ? sharesOf(all, series.values) : [...series.values];
  if (shape.family === "line")
    return { type: "line", label, data, ...lineDataset(series, index, shape) } as ChartDataset;
  return { type: shape.family, label, data, ...barDataset(series, index, all) } as ChartDataset;
};

const axisOf = (drawing: ChartDrawing, type: ChartAxisDefinition["type"]): ChartAxisDefinition | undefined =>
  drawing.definition.axes.find((axis) => axis.type === type && axis.axisGroup === "Primary");

const limit = (value: number | "" | undefined): number | undefined => (value === "" ? undefined : value);

const scale = (axis: ChartAxisDefinition | undefined, numeric: boolean, stacked: boolean) => ({
  display: axis?.visible ?? true,
  stacked,
  reverse: axis?.reversePlotOrder ?? false,
  min: numeric ? limit(axis?.minimum) : undefined,
  max: numeric ? limit(axis?.maximum) : undefined,
  title: {
    display: Boolean(axis?.title.visible && axis.title.text),
    text: axis?.title.text ?? "",
    color: INK,
    font: font(axis?.title.looks.font ?? {}, 10),
  },
  grid: { display: axis?.majorGridlines.visible ?? numeric, color: GRID_LINE },
  border: { color: "#8c8c8c" },
  ticks: {
    color: axis?.looks.font.color ?? INK,
    font: font(axis?.looks.font ?? {}, 9),
    ...(numeric ? { callback: (value: number | string) => tickLabel(axis, Number(value)) } : {}),
  },
});

/** The axes: Excel draws horizontal bars from the foot, unless reversed; the drawing library from the top. */
export const scales = (drawing: ChartDrawing, shape: Shape): Record<string, ScaleOptions> => {
  if (shape.family === "pie" || shape.family === "doughnut") return {};
  const stacked = shape.stacked === true;
  const categories = scale(axisOf(drawing, "Category"), shape.family === "scatter", stacked);
  const values = scale(axisOf(drawing, "Value"), true, stacked);
  if (!shape.horizontal) return { x: categories, y: values } as Record<string, ScaleOptions>;
  return { x: values, y: { ...categories, reverse: !categories.reverse } } as Record<string, ScaleOptions>;
};

const titleOf = ({ title, series }: ChartDrawing): string =>
  title ?? (series.length === 1 ? (series[0]?.name ?? "") : "");

/**
 * Excel draws later series over earlier ones; this library does the opposite, but takes the same order for
 * the places of bars, which must stay.
 */
const layerOf = ({ definition }: SeriesDrawing, index: number, all: readonly SeriesDrawing[]) =>
  shapeOf(definition.chartType).family === "bar" && barSpacing(all).grouped ? {} : { order: -index };

const pluginsOf = (drawing: ChartDrawing) => {
  const { definition } = drawing;
  const title = titleOf(drawing);
  return {
    title: {
      display: definition.title.visible && title !== "",
      text: titleLines(title, definition),
      color: definition.title.looks.font.color ?? INK,
      font: font(definition.title.looks.font, TITLE_SIZE),
    },
    legend: {
      display: definition.legend.visible,
      position: (definition.legend.position || "Bottom").toLowerCase().replace("corner", "right"),
      labels: {
        color: INK,
        font: font(definition.legend.looks.font, 9),
        usePointStyle: true,
        pointStyleWidth: SYMBOL_WIDTH,
        generateLabels: legendItems,
      },
    },
  };
};

/** What the drawing library is asked to draw for a chart of the workbook. */
export const chartPicture = (drawing: ChartDrawing): ChartConfiguration => {
  const { definition } = drawing;
  const shape = shapeOf(definition.chartType);
  const series = drawing.series.filter((each) => !each.definition.filtered);
  const configuration = {
    type: shape.family,
    data: {
      labels: (series[0]?.categories ?? []).map(inLines),
      datasets: series.map((each, index) => ({
        ...dataset(each, index, definition.chartType, series),
        pointLabels: labelsOf(each),
        ...layerOf(each, index, series),
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: shape.horizontal ? "y" : "x",
      spanGaps: definition.displayBlanksAs === "Interplotted",
      scales: scales(drawing, shape),
      plugins: pluginsOf(drawing),
    },
  };
  return configuration as unknown as ChartConfiguration;
};
