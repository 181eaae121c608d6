import type { Area, Benchmarks, BenchmarkUnit, Shorthand } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { Interval } from "../../../core/statistics/interval";
import { standing } from "../../../core/statistics/rank";
import { figureInterval } from "../../../functions/benchmarks/figure-interval";
import type { Better } from "../../../indicators/indicator";

/** An authority's published figure, or the letter that stands in its place. */
export interface AreaFigure {
  readonly area: Area;
  readonly value: number | null;
  readonly shorthand: Shorthand | null;
  readonly interval: Interval | null;
}

/** The figures of every authority for one year, as the browser shows them. */
export interface AreaFigures {
  readonly unit: BenchmarkUnit;
  readonly decimals: number;
  readonly rows: readonly AreaFigure[];
}

export type AreaOrder = { readonly by: "name" | "value"; readonly direction: "ascending" | "descending" };

const byName = (one: AreaFigure, other: AreaFigure): number =>
  one.area.name.localeCompare(other.area.name, "en-GB");

/** Every authority that has a row in the publication, hidden figures included; null without figures. */
export function areaFigures(benchmarks: Benchmarks, code: string, year: number): AreaFigures | null {
  const series = benchmarks.indicator(code);
  if (isCellError(series)) return null;
  const rows = benchmarks.areas("authority").flatMap((area): AreaFigure[] => {
    const figure = benchmarks.figure(code, area.code, year);
    if (isCellError(figure)) return [];
    const { value, shorthand } = figure;
    return [{ area, value, shorthand, interval: value === null ? null : figureInterval(figure) }];
  });
  return { unit: series.unit, decimals: series.decimals, rows };
}

/**
 * The rows whose name holds what was typed, in the order asked for. Figures that were not published
 * stand at the end in either direction: a letter is neither high nor low.
 */
export function orderedRows(
  rows: readonly AreaFigure[],
  typed: string,
  { by, direction }: AreaOrder,
): readonly AreaFigure[] {
  const wanted = typed.trim().toLowerCase();
  const found = rows.filter(({ area }) => area.name.toLowerCase().includes(wanted));
  const sign = direction === "ascending" ? 1 : -1;
  return [...found].sort((one, other) => {
    if (by === "name") return sign * byName(one, other);
    if (one.value === null || other.value === null)
      return Number(one.value === null) - Number(other.value === null) || byName(one, other);
    return sign * (one.value - other.value) || byName(one, other);
  });
}

/** Where an authority stands, always with its interval; or why that is not said. */
export type AreaStanding =
  | {
      readonly rank: number;
      readonly of: number;
      readonly quartile: number | null;
      readonly interval: Interval;
      readonly better: "higher" | "lower";
    }
  | { readonly not: "neither" | "noFigure" | "noInterval" };

/** Rank 1 is the best; no rank without an interval, nor where neither higher nor lower is better. */
export function standingOf(rows: readonly AreaFigure[], area: Area, better: Better): AreaStanding {
  if (better === "neither") return { not: "neither" };
  const own = rows.find((row) => row.area.code === area.code);
  if (own === undefined || own.value === null) return { not: "noFigure" };
  if (own.interval === null) return { not: "noInterval" };
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const { rank, of, quartile } = standing(own.value, values, better);
  return { rank, of, quartile, interval: own.interval, better };
}
