import { CellError } from "../core/cells/cell-error";
import type { Area, BenchmarkYear, ComparatorChoice, Figure } from "./benchmarks";
import { compare, type ComparatorContext } from "./comparator";
import type { PackedSeries } from "./pack";
import { notLoaded } from "./pack-store";
import { periodInWords } from "./periods";

/** Group figures worked out already: a neighbour sheet asks for the same ones in hundreds of cells. */
const remembered = new WeakMap<ComparatorContext, Map<string, Figure | CellError>>();

/**
 * The figure of a group such as "neighbours of Kent" or "mean of Kent; Essex": the median or mean of those
 * that published, with how many did.
 */
export const groupFigure = (
  context: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: BenchmarkYear,
): Figure | CellError => {
  const wanted = year === "latest" ? (series.years[series.years.length - 1] ?? 0) : year;
  let figures = remembered.get(context);
  if (!figures) remembered.set(context, (figures = new Map()));
  const key = `${series.code}|${series.measure}|${wanted}|${area.code}`;
  const known = figures.get(key);
  if (known) return known;
  const figure = workOut(context, series, area, wanted);
  // A part that has not arrived yet may arrive before the next question.
  if (figure !== notLoaded) figures.set(key, figure);
  return figure;
};

const choiceOf = ({ group }: Area): ComparatorChoice => {
  const { statistic = "median", edition = 2025, areas = [] } = group ?? {};
  return areas.length > 0 ? { with: "areas", statistic, areas } : { with: "neighbours", statistic, edition };
};

const workOut = (
  context: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: number,
): Figure | CellError => {
  const middle = compare(context, series, area, year, choiceOf(area));
  if (middle instanceof CellError) return middle;
  return {
    code: series.code,
    measure: series.measure,
    area,
    year,
    period: periodInWords(series.period, year),
    value: middle.value,
    shorthand: middle.shorthand,
    numerator: null,
    numeratorShorthand: "[z]",
    denominator: null,
    denominatorShorthand: "[z]",
    unit: series.unit,
    decimals: series.decimals,
    basis: "calculated",
    status: middle.figures.find(({ status }) => status !== "final")?.status ?? "final",
    source: middle.figures[0]?.source ?? series.source,
    published: middle.published,
    notes: [middle.label],
  };
};
