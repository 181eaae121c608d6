import { found, integer, integerOr, oneOf } from "../arguments";
import type {
  ChartDefinition,
  ChartSeriesDefinition,
  ChartSource,
  DataLabelsDefinition,
  ErrorBarsDefinition,
} from "../charts/definition";
import { seriesName, sourceTexts, sourceValues } from "../charts/drawing";
import { newSeries } from "../charts/new-chart";
import { addressOf, rangeArgument } from "../find-range";
import { objectOf, type ChartPart, type ObjectReference } from "../object-reference";
import { objectType, stored } from "../object-type";
import { officeValue } from "../range-cells";
import { looksObject, part } from "./chart";

type SeriesTarget = ChartPart<ChartSeriesDefinition>;

const seriesObject = (target: ChartPart<unknown>, series: ChartSeriesDefinition): ObjectReference =>
  objectOf("ChartSeries", part(target, series));

export const chartSeriesCollection = objectType<ChartPart<ChartDefinition>>({
  name: "ChartSeriesCollection",
  properties: { count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => seriesObject(target, series)),
  item: (target, index) => seriesObject(target, found(target.chart.series[integer(index)])),
  methods: {
    add: (target, [name, index]) => {
      const { chart, changed } = target;
      const series = newSeries(chart.chartType);
      if (typeof name === "string") series.name = name;
      chart.series.splice(integerOr(index, chart.series.length), 0, series);
      changed();
      return seriesObject(target, series);
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, [index]) => seriesObject(target, found(target.chart.series[integer(index)])),
  },
});

const indexOf = ({ chart, content }: SeriesTarget): number => chart.series.indexOf(content);

function cells({ book, chart }: SeriesTarget, argument: unknown): ChartSource {
  const { sheetId, area } = rangeArgument({ book, sheetId: chart.sheetId }, argument);
  return { kind: "cells", sheetId, area };
}

const setSource =
  (key: "values" | "categories" | "bubbleSizes") =>
  (target: SeriesTarget, [source]: readonly unknown[]): void => {
    target.content[key] = cells(target, source);
    target.changed();
  };

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function dimension({ content }: SeriesTarget, argument: unknown): ChartSource | null {
  const wanted = oneOf(dimensions, argument);
  if (wanted === "BubbleSizes") return content.bubbleSizes ?? null;
  return wanted === "Values" || wanted === "YValues" ? content.values : content.categories;
}

const plain = [
  "chartType",
  "filtered",
  "smooth",
  "markerStyle",
  "markerSize",
  "markerBackgroundColor",
  "markerForegroundColor",
  "plotOrder",
  "gapWidth",
  "overlap",
  "doughnutHoleSize",
  "explosion",
  "firstSliceAngle",
  "invertIfNegative",
  "varyByCategories",
  "showShadow",
  "showLeaderLines",
  "axisGroup",
  "hasDataLabels",
] as const;

export const chartSeries = objectType<SeriesTarget>({
  name: "ChartSeries",
  id: indexOf,
  properties: {
    ...stored<ChartSeriesDefinition>(plain),
    name: {
      get: (target) => seriesName(target.book.engine, target.content, indexOf(target)),
      set: ({ content, changed }, value) => {
        content.name = String(value);
        changed();
      },
    },
  },
  objects: {
    dataLabels: (target) => objectOf("ChartDataLabels", part(target, target.content.dataLabels)),
    format: (target) => looksObject(target, target.content.looks),
    points: (target) => objectOf("ChartPointsCollection", target),
    trendlines: (target) => objectOf("ChartTrendlineCollection", target),
    xErrorBars: (target) => objectOf("ChartErrorBars", part(target, target.content.xErrorBars)),
    yErrorBars: (target) => objectOf("ChartErrorBars", part(target, target.content.yErrorBars)),
  },
  methods: {
    delete: (target) => {
      target.chart.series.splice(indexOf(target), 1);
      target.changed();
    },
    getDimensionDataSourceString: (target, [name]) => {
      const source = dimension(target, name);
      return source?.kind === "cells" ? addressOf({ ...source, book: target.book }) : "";
    },
    getDimensionDataSourceType: (target, [name]) =>
      dimension(target, name)?.kind === "cells" ? "LocalRange" : "List",
    getDimensionValues: (target, [name]) => {
      const source = dimension(target, name);
      const { engine } = target.book;
      return name === "Categories"
        ? sourceTexts(engine, source)
        : sourceValues(engine, source).map(officeValue);
    },
    setBubbleSizes: setSource("bubbleSizes"),
    setValues: setSource("values"),
    setXAxisValues: setSource("categories"),
  },
});

export const chartDataLabels = objectType<ChartPart<DataLabelsDefinition>>({
  name: "ChartDataLabels",
  properties: stored<DataLabelsDefinition>([
    "position",
    "showValue",
    "showSeriesName",
    "showCategoryName",
    "showLegendKey",
    "showPercentage",
    "showBubbleSize",
    "separator",
    "numberFormat",
    "linkNumberFormat",
    "textOrientation",
    "autoText",
    "horizontalAlignment",
    "verticalAlignment",
  ]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
});

export const chartErrorBars = objectType<ChartPart<ErrorBarsDefinition>>({
  name: "ChartErrorBars",
  properties: stored<ErrorBarsDefinition>(["visible", "type", "include", "endStyleCap"]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
});
