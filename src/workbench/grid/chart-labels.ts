import { numfmt } from "@univerjs/core";
import type { Chart, Plugin } from "chart.js";
import type { SeriesDrawing } from "../workbook/charts/drawing";
import { font, INK } from "./chart-looks";

/** Words at the points of one series; null where it has none. */
export interface PointLabels {
  readonly texts: readonly string[];
  readonly colour: string;
  readonly font: string;
  readonly place: "above" | "inside";
}

const textOf = ({ definition, name, values }: SeriesDrawing, at: number): string => {
  const { dataLabels } = definition;
  const value = values[at] ?? null;
  if (value === null) return "";
  const format = dataLabels.numberFormat ?? "General";
  const figure = format === "General" ? String(value) : numfmt.format(format, value);
  const parts = [
    dataLabels.showSeriesName === true ? name : "",
    dataLabels.showValue === false ? "" : figure,
  ];
  return parts.filter((part) => part !== "").join(dataLabels.separator ?? "; ");
};

/** The words that a series asks for at its points. */
export const labelsOf = (series: SeriesDrawing): PointLabels | null => {
  const { definition } = series;
  if (!definition.hasDataLabels) return null;
  const { font: style } = definition.dataLabels.looks;
  const { size, weight } = font(style, 9);
  const isInside = definition.chartType.includes("Stacked") || definition.dataLabels.position === "Center";
  return {
    texts: series.values.map((_value, at) => textOf(series, at)),
    colour: style.color ?? INK,
    font: `${weight} ${size}px sans-serif`,
    place: isInside ? "inside" : "above",
  };
};

const GAP = 4;

/** Where the words of one point go: the middle of a part of a bar, the end of a bar, or above a point. */
function placeOf(chart: Chart, index: number, at: number, { place }: PointLabels): [number, number] | null {
  const element = chart.getDatasetMeta(index).data[at];
  if (!element) return null;
  const { x, y } = element.tooltipPosition(true);
  if (x === null || y === null) return null;
  if (place === "inside") {
    const { base, horizontal } = element as unknown as { base: number; horizontal: boolean };
    return horizontal ? [(base + x) / 2, y + GAP] : [x, (base + y) / 2 + GAP];
  }
  const { horizontal } = element as unknown as { horizontal?: boolean };
  return horizontal === true ? [x + 4 * GAP, y + GAP] : [x, y - 2 * GAP];
}

/** Draws the words at points, which the drawing library itself does not. */
export const pointLabels: Plugin = {
  id: "pointLabels",
  afterDatasetsDraw: (chart) => {
    chart.data.datasets.forEach((dataset, index) => {
      const { pointLabels: labels } = dataset as { pointLabels?: PointLabels | null };
      if (!labels) return;
      labels.texts.forEach((text, at) => {
        const place = text === "" ? null : placeOf(chart, index, at, labels);
        if (!place || Number.isNaN(place[1])) return;
        chart.ctx.save();
        chart.ctx.font = labels.font;
        chart.ctx.fillStyle = labels.colour;
        chart.ctx.textAlign = "center";
        chart.ctx.fillText(text, ...place);
        chart.ctx.restore();
      });
    });
  },
};
