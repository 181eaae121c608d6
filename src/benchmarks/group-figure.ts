import { CellError } from "../core/cells/cell-error";
import type { Area, BenchmarkYear, Figure, NeighbourEdition } from "./benchmarks";
import { compare, type ComparatorContext } from "./comparator";
import type { PackedSeries } from "./pack";
import { periodInWords } from "./periods";

/** The figure of "neighbours of X": the median of those that published, with how many did. */
export const groupFigure = (
  context: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: BenchmarkYear,
  edition: NeighbourEdition,
): Figure | CellError => {
  const wanted = year === "latest" ? (series.years[series.years.length - 1] ?? 0) : year;
  const middle = compare(context, series, area, wanted, { with: "neighbours", edition });
  if (middle instanceof CellError) return middle;
  return {
    code: series.code,
    measure: series.measure,
    area,
    year: wanted,
    period: periodInWords(series.period, wanted),
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
