import { numfmt } from "@univerjs/core";
import type {
  ChartAxisDefinition,
  ChartFontStyle,
  ChartSeriesDefinition,
} from "../workbook/charts/definition";

/** Office's standard colours for series, in order. */
const SERIES_COLOURS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];

export const INK = "#404040";
export const GRID_LINE = "#d9d9d9";

export const PIXELS_PER_POINT = 96 / 72;

/** Dash patterns in multiples of the line's weight, by Excel's name. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 2],
  RoundDot: [1, 2],
  SquareDot: [1, 2],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
};

/** The drawing library's marker for each of Excel's; `false` draws none. */
const MARKERS: Readonly<Record<string, string | false>> = {
  None: false,
  Circle: "circle",
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Plus: "cross",
  Dash: "line",
  Dot: "circle",
};

export const lineColour = (series: ChartSeriesDefinition, index: number): string =>
  series.looks.line.color ?? fillColour(series, index);

export const fillColour = (series: ChartSeriesDefinition, index: number): string =>
  series.looks.fill.color ?? SERIES_COLOURS[index % SERIES_COLOURS.length] ?? INK;

/** Width of a series' line in pixels; Excel's is 2.25 points unless told. */
export const lineWidth = (series: ChartSeriesDefinition): number =>
  (series.looks.line.weight ?? 2.25) * PIXELS_PER_POINT;

export const dashes = (series: ChartSeriesDefinition): number[] =>
  (DASHES[series.looks.line.lineStyle ?? ""] ?? []).map((part) => part * lineWidth(series));

export const hasNoLine = (series: ChartSeriesDefinition): boolean =>
  series.looks.line.lineStyle === "None" || series.looks.line.color === null;

export const marker = (series: ChartSeriesDefinition, index: number, automatic: boolean) => {
  const named = MARKERS[series.markerStyle ?? ""];
  const style = named ?? (automatic ? "circle" : false);
  const colour = series.markerForegroundColor ?? lineColour(series, index);
  return {
    pointStyle: style,
    pointRadius: style === false ? 0 : ((series.markerSize ?? 5) / 2) * PIXELS_PER_POINT,
    pointBackgroundColor: series.markerBackgroundColor ?? colour,
    pointBorderColor: colour,
  };
};

export const font = (style: ChartFontStyle, size: number) => ({
  size: (style.size ?? size) * PIXELS_PER_POINT,
  weight: style.bold ? ("bold" as const) : ("normal" as const),
  style: style.italic ? ("italic" as const) : ("normal" as const),
});

/** A tick's label in the axis' number format, or plainly. */
export const tickLabel = (axis: ChartAxisDefinition | undefined, value: number): string => {
  const pattern = axis?.numberFormat;
  const plain = value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return pattern && pattern !== "General" ? numfmt.format(pattern, value) : plain;
};
