import { found, integer } from "../arguments";
import type { ChartPointDefinition, ChartSeriesDefinition, TrendlineDefinition } from "../charts/definition";
import { sourceValues } from "../charts/drawing";
import { plainLooks } from "../charts/new-chart";
import { HostError } from "../host-error";
import { objectOf, type ChartPart, type ObjectReference } from "../object-reference";
import { objectType, stored } from "../object-type";
import { looksObject, part } from "./chart";

type SeriesTarget = ChartPart<ChartSeriesDefinition>;
type PointTarget = ChartPart<ChartPointDefinition> & {
  readonly series: ChartSeriesDefinition;
  readonly index: number;
};
type TrendlineTarget = ChartPart<TrendlineDefinition> & { readonly series: ChartSeriesDefinition };

const count = ({ book, content }: SeriesTarget): number => sourceValues(book.engine, content.values).length;

function point(target: SeriesTarget, index: number): ObjectReference {
  if (index < 0 || index >= count(target)) throw new HostError("InvalidArgument");
  const series = target.content;
  const definition = (series.points[index] ??= { looks: plainLooks() });
  return objectOf("ChartPoint", { ...part(target, definition), series, index });
}

export const chartPointsCollection = objectType<SeriesTarget>({
  name: "ChartPointsCollection",
  properties: { count },
  items: (target) => Array.from({ length: count(target) }, (_, index) => point(target, index)),
  item: (target, index) => point(target, integer(index)),
  methods: { getCount: count, getItemAt: (target, [index]) => point(target, integer(index)) },
});

export const chartPoint = objectType<PointTarget>({
  name: "ChartPoint",
  id: ({ index }) => index,
  properties: {
    ...stored<ChartPointDefinition>([
      "hasDataLabel",
      "markerStyle",
      "markerSize",
      "markerBackgroundColor",
      "markerForegroundColor",
    ]),
    value: ({ book, series, index }) => sourceValues(book.engine, series.values)[index] ?? "",
  },
  objects: { format: (target) => looksObject(target, target.content.looks) },
});

const trendline = (target: SeriesTarget, content: TrendlineDefinition): ObjectReference =>
  objectOf("ChartTrendline", { ...part(target, content), series: target.content });

export const chartTrendlineCollection = objectType<SeriesTarget>({
  name: "ChartTrendlineCollection",
  items: (target) => target.content.trendlines.map((line) => trendline(target, line)),
  item: (target, index) => trendline(target, found(target.content.trendlines[integer(index)])),
  methods: {
    add: (target, [type]) => {
      const { trendlines } = target.content;
      const line = {
        id: trendlines.length,
        type: typeof type === "string" ? type : "Linear",
        looks: plainLooks(),
      };
      trendlines.push(line);
      target.changed();
      return trendline(target, line);
    },
    getCount: ({ content }) => content.trendlines.length,
  },
});

export const chartTrendline = objectType<TrendlineTarget>({
  name: "ChartTrendline",
  id: ({ content }) => content.id,
  properties: stored<TrendlineDefinition>([
    "type",
    "name",
    "polynomialOrder",
    "movingAveragePeriod",
    "intercept",
    "forwardPeriod",
    "backwardPeriod",
    "showEquation",
    "showRSquared",
  ]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
  methods: {
    delete: ({ series, content, changed }) => {
      series.trendlines.splice(series.trendlines.indexOf(content), 1);
      changed();
    },
  },
});
