import type { PlannedChart, PlannedSeries } from "../../templates/plan";
import type { SeriesStyle } from "../styles";

const DEFAULT_MARKER_SIZE = 6;

type Drawn = "bars" | "line" | "points";

/** How a series is drawn, given the kind of its chart. */
function drawnOf({ drawnAs }: PlannedSeries, kind: PlannedChart["kind"]): Drawn {
  if (drawnAs !== undefined) return drawnAs;
  if (kind === "line") return "line";
  return kind === "scatter" ? "points" : "bars";
}

/** Gives a series its own type within its chart, its looks and its labels. */
export function writeSeriesStyle(
  target: Excel.ChartSeries,
  series: PlannedSeries,
  style: SeriesStyle,
  kind: PlannedChart["kind"],
): void {
  const drawn = drawnOf(series, kind);
  if (drawn === "bars") writeBars(target, style);
  else {
    if (kind === "scatter" && drawn === "line") target.chartType = "XYScatterLines";
    if (kind !== "scatter" && kind !== "line") target.chartType = "LineMarkers";
    writeLine(target, style, drawn);
    writeMarker(target, style, drawn);
  }
  if (series.labels !== undefined) writeLabels(target, series.labels, style, drawn);
}

function writeBars(target: Excel.ChartSeries, style: SeriesStyle): void {
  target.format.fill.setSolidColor(style.fill ?? style.colour);
  target.format.line.color = style.colour;
  target.format.line.weight = Math.min(style.weight, 1.25);
}

function writeLine(target: Excel.ChartSeries, style: SeriesStyle, drawn: Drawn): void {
  if (drawn === "points") {
    target.format.line.lineStyle = "None";
    return;
  }
  target.format.line.color = style.colour;
  target.format.line.weight = style.weight;
  target.format.line.lineStyle = style.dash;
}

function writeMarker(target: Excel.ChartSeries, style: SeriesStyle, drawn: Drawn): void {
  const isPoint = drawn === "points" && style.marker === "None";
  target.markerStyle = isPoint ? "Circle" : style.marker;
  if (target.markerStyle === "None") return;
  target.markerSize = style.markerSize ?? DEFAULT_MARKER_SIZE;
  target.markerBackgroundColor = style.fill ?? style.colour;
  target.markerForegroundColor = style.colour;
}

function writeLabels(
  target: Excel.ChartSeries,
  labels: NonNullable<PlannedSeries["labels"]>,
  style: SeriesStyle,
  drawn: Drawn,
): void {
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.showValue = labels.show === "value";
  dataLabels.showSeriesName = labels.show === "name";
  dataLabels.format.font.bold = true;
  dataLabels.format.font.color = labels.inBar === true ? "#FFFFFF" : (style.label ?? "#1A1A1A");
  if (labels.numberFormat !== undefined) dataLabels.numberFormat = labels.numberFormat;
  if (drawn !== "bars") dataLabels.position = "Top";
  else if (labels.inBar === true) dataLabels.position = "Center";
}
