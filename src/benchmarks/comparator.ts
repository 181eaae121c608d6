import { CellError } from "../core/cells/cell-error";
import { roundHalfUp } from "../core/statistics/rounding";
import type { AreaFinder } from "./areas";
import type { Area, Comparator, ComparatorChoice, Figure, NeighbourEdition, Shorthand } from "./benchmarks";
import { ENGLAND_CODE } from "./england";
import type { FigureReader } from "./figures";
import { neighboursOf } from "./neighbours";
import type { PackedSeries } from "./pack";
import { notLoaded, type PackStore } from "./pack-store";

/** What comparisons are worked out from. */
export interface ComparatorContext {
  readonly store: PackStore;
  readonly finder: AreaFinder;
  readonly figures: FigureReader;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * England, the region, or a middle of several areas beside an authority.
 *
 * Areas without a published figure are left out and counted. The Department for Education's dashboard
 * uses the median of the ten 2025 neighbours, its Local Authority Interactive Tool the mean.
 */
export const compare = (
  context: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: number,
  choice: ComparatorChoice,
): Comparator | CellError => {
  if (choice.with === "england") return oneArea(context, series, ENGLAND_CODE, year);
  if (choice.with === "region") {
    if (area.region === null) {
      return new CellError("#VALUE!", `${area.name} is not in a region: choose an authority`);
    }
    return oneArea(context, series, area.region, year);
  }
  const { statistic = "median" } = choice;
  if (choice.with === "areas") {
    const areas = listedAreas(context.finder, choice.areas ?? []);
    if (areas instanceof CellError) return areas;
    return middle(context, series, areas, year, statistic, "areas");
  }
  const edition = choice.edition ?? 2025;
  return neighbourMiddle(context, series, area, year, statistic, edition);
};

const oneArea = (
  { finder, figures }: ComparatorContext,
  series: PackedSeries,
  code: string,
  year: number,
): Comparator | CellError => {
  const area = finder.byCode(code);
  if (!area) return new CellError("#N/A", `The benchmark pack has no area ${code}: reload the add-in`);
  const figure = figures.figure(series, area, year);
  if (figure instanceof CellError) return figure;
  const had = figure.value === null ? 0 : 1;
  return {
    value: figure.value,
    shorthand: figure.shorthand,
    label: area.name,
    year,
    published: { had, of: 1 },
    figures: [figure],
  };
};

const listedAreas = (finder: AreaFinder, names: readonly string[]): readonly Area[] | CellError => {
  const areas: Area[] = [];
  for (const name of names) {
    const area = finder.find(name);
    if (area instanceof CellError) return area;
    areas.push(area);
  }
  if (areas.length > 0) return areas;
  return new CellError("#VALUE!", "No areas are given to compare with: name at least one");
};

const neighbourMiddle = (
  context: ComparatorContext,
  series: PackedSeries,
  area: Area,
  year: number,
  statistic: "median" | "mean",
  edition: NeighbourEdition,
): Comparator | CellError => {
  const list = neighboursOf(context.store, context.finder, area, edition);
  if (list instanceof CellError) return list;
  const areas = list.neighbours.map((neighbour) => neighbour.area);
  return middle(context, series, areas, year, statistic, `statistical neighbours (${edition})`);
};

/** Why a group has no figure: the reason that all its areas share, else that it is not available. */
const reasonOf = (figures: readonly Figure[]): Shorthand => {
  const reasons = new Set(figures.map(({ shorthand }) => shorthand));
  const [only = null] = reasons;
  return reasons.size === 1 && only !== null ? only : "[x]";
};

const middle = (
  { figures }: ComparatorContext,
  series: PackedSeries,
  areas: readonly Area[],
  year: number,
  statistic: "median" | "mean",
  whom: string,
): Comparator | CellError => {
  const found: Figure[] = [];
  for (const area of areas) {
    const figure = figures.figure(series, area, year);
    // An area that did not exist in the year counts as one without a figure.
    if (!(figure instanceof CellError)) found.push(figure);
    else if (figure === notLoaded || !series.years.includes(year)) return figure;
  }
  const values = found.flatMap(({ value }) => (value === null ? [] : [value]));
  const words = statistic === "median" ? "Median" : "Mean";
  const worked = statistic === "median" ? median(values) : mean(values);
  return {
    value: values.length > 0 ? roundHalfUp(worked, series.decimals) : null,
    shorthand: values.length > 0 ? null : reasonOf(found),
    label: `${words} of ${values.length} of ${areas.length} ${whom}`,
    year,
    published: { had: values.length, of: areas.length },
    figures: found,
  };
};
