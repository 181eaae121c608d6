import { oneOf } from "../arguments";
import type { ChartDefinition, ChartLooks, DataLabelsDefinition } from "../charts/definition";
import { seriesFromCells } from "../charts/source-data";
import { rangeArgument } from "../find-range";
import { boxOf } from "../geometry";
import { HostError } from "../host-error";
import { objectOf, type ChartPart, type ObjectReference } from "../object-reference";
import { objectType, stored, type ReadWrite } from "../object-type";
import { boundingArea } from "../address";
import { chartPart } from "./chart-collection";

type ChartTarget = ChartPart<ChartDefinition>;

export const part = <Content>(whole: ChartPart<unknown>, content: Content): ChartPart<Content> =>
  chartPart(whole.book, whole.chart, content);

export const looksObject = (whole: ChartPart<unknown>, looks: ChartLooks): ObjectReference =>
  objectOf("ChartLooks", part(whole, looks));

/** A size or place in points; Excel refuses what is negative. */
const points = (key: "left" | "top" | "width" | "height"): ReadWrite<ChartTarget> => ({
  get: ({ content }) => content[key],
  set: ({ content, changed }, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    content[key] = value;
    changed();
  },
});

function setData({ book, chart, changed }: ChartTarget, source: unknown, by: unknown): void {
  const range = rangeArgument({ book, sheetId: chart.sheetId }, source);
  const seriesBy = by === null || by === undefined ? "Auto" : oneOf(["Auto", "Rows", "Columns"], by);
  const read = seriesFromCells(book.engine, range.sheetId, range.area, chart.chartType, seriesBy);
  chart.series = read.series;
  chart.plotBy = read.plotBy;
  changed();
}

function setPosition({ book, chart, changed }: ChartTarget, start: unknown, end: unknown): void {
  const sheet = { book, sheetId: chart.sheetId };
  const first = rangeArgument(sheet, start).area;
  if (end === null || end === undefined || end === "") {
    const { left, top } = boxOf(book.engine, chart.sheetId, first);
    Object.assign(chart, { left, top });
  } else
    Object.assign(
      chart,
      boxOf(book.engine, chart.sheetId, boundingArea(first, rangeArgument(sheet, end).area)),
    );
  changed();
}

function setType({ chart, changed }: ChartTarget, value: unknown): void {
  chart.chartType = String(value);
  for (const series of chart.series) series.chartType = chart.chartType;
  changed();
}

/** The labels of the whole chart: a change is one of every series. */
const dataLabels = (target: ChartTarget): ChartPart<DataLabelsDefinition> => ({
  ...part(target, target.chart.dataLabels),
  changed: () => {
    for (const series of target.chart.series) {
      series.hasDataLabels = true;
      series.dataLabels = { ...series.dataLabels, ...target.chart.dataLabels };
    }
    target.changed();
  },
});

export const chartType = objectType<ChartTarget>({
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: {
    ...stored<ChartDefinition>([
      "style",
      "displayBlanksAs",
      "plotBy",
      "plotVisibleOnly",
      "showAllFieldButtons",
      "showDataLabelsOverMaximum",
      "categoryLabelLevel",
      "seriesNameLevel",
    ]),
    id: ({ chart }) => chart.id,
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart, changed }, value) => {
        chart.name = String(value);
        changed();
      },
    },
    chartType: { get: ({ chart }) => chart.chartType, set: setType },
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
  },
  objects: {
    axes: (target) => objectOf("ChartAxes", target),
    dataLabels: (target) => objectOf("ChartDataLabels", dataLabels(target)),
    format: (target) => looksObject(target, target.chart.looks),
    legend: (target) => objectOf("ChartLegend", part(target, target.chart.legend)),
    plotArea: (target) => objectOf("ChartPlotArea", part(target, target.chart.plotArea)),
    series: (target) => objectOf("ChartSeriesCollection", target),
    title: (target) => objectOf("ChartTitle", part(target, target.chart.title)),
    worksheet: ({ book, chart }) => objectOf("Worksheet", { book, sheetId: chart.sheetId }),
  },
  methods: {
    activate: ({ book, chart }) => book.engine.activateSheet(chart.sheetId),
    delete: ({ book, chart, changed }) => {
      changed();
      book.charts.splice(book.charts.indexOf(chart), 1);
      book.emit({ type: "charts", sheetId: chart.sheetId, chartId: chart.id, change: "deleted" });
    },
    setData: (target, [source, by]) => setData(target, source, by),
    setPosition: (target, [start, end]) => setPosition(target, start, end),
  },
});
