import { CellError } from "../core/cells/cell-error";
import { roundHalfUp } from "../core/statistics/rounding";
import type { Area, BenchmarkYear, Position } from "./benchmarks";
import type { ComparatorContext } from "./comparator";
import type { PackedSeries } from "./pack";

/**
 * Where an authority stands among the authorities that published a figure.
 *
 * Rank 1 is the highest value; equal values share the best of their ranks. The percentile is the share
 * of authorities with a lower value plus half of those with the same (the mid-rank), so that the middle
 * of any distribution is 50. Quartile 1 is the lowest quarter. A rank says nothing of chance: it is to
 * be shown beside the interval, and not at all for indicators that have no better or worse.
 */
export const positionOf = (
  { finder, figures }: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: BenchmarkYear,
): Position | CellError => {
  if (area.kind !== "authority" && area.kind !== "former authority") {
    return new CellError("#VALUE!", `${area.name} is not an authority: only authorities are ranked`);
  }
  const own = figures.figure(series, area, year);
  if (own instanceof CellError) return own;
  const all = [...finder.all("authority"), ...finder.all("former authority")].flatMap((one) => {
    const figure = figures.figure(series, one, own.year);
    return figure instanceof CellError ? [] : [figure];
  });
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const { value } = own;
  const counted = { year: own.year, value, of: values.length, outOf: all.length };
  if (value === null) {
    return { ...counted, rank: null, tied: 0, percentile: null, quartile: null };
  }
  const higher = values.filter((other) => other > value).length;
  const same = values.filter((other) => other === value).length;
  const lower = values.length - higher - same;
  const percentile = roundHalfUp(((lower + same / 2) / values.length) * 100, 1);
  return {
    ...counted,
    rank: higher + 1,
    tied: same - 1,
    percentile,
    quartile: Math.min(4, Math.floor(percentile / 25) + 1) as 1 | 2 | 3 | 4,
  };
};
