import type {
  Area,
  Benchmarks,
  BenchmarkUnit,
  Comparator,
  NeighbourEdition,
  Shorthand,
} from "../../../benchmarks/benchmarks";
import { isCellError, type CellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import type { ShownFigure } from "./format-figure";

export interface FigureRow extends ShownFigure {
  readonly label: string;
  /** How many neighbours had a figure; null for a single area. */
  readonly detail: string | null;
  /** The chosen authority's own row stands out. */
  readonly own: boolean;
}

export interface LatestFigures {
  readonly year: number;
  /** The year asked for, when it has no figures. */
  readonly askedInstead: number | null;
  readonly period: string;
  readonly unit: BenchmarkUnit;
  readonly decimals: number;
  readonly rows: readonly FigureRow[];
  /** Letters that stand in place of a figure, to be explained. */
  readonly shorthand: readonly Shorthand[];
  readonly notes: readonly string[];
}

/** The year asked for, else the newest before it, else the newest of all. */
export function yearToShow(years: readonly number[], asked: number | null): number {
  const newest = Math.max(...years);
  if (asked === null) return newest;
  const upTo = years.filter((year) => year <= asked);
  return upTo.length === 0 ? newest : Math.max(...upTo);
}

const comparatorRow = (comparator: Comparator, isGroup: boolean): FigureRow => ({
  label: isGroup ? text.figures.neighbours : comparator.label,
  detail: isGroup ? text.figures.neighboursHad(comparator.published.had, comparator.published.of) : null,
  value: comparator.value,
  shorthand: comparator.shorthand,
  own: false,
});

const comparators = (
  benchmarks: Benchmarks,
  code: string,
  area: Area,
  year: number,
  edition: NeighbourEdition,
) =>
  (["neighbours", "region", "england"] as const).flatMap((choice) => {
    const found = benchmarks.comparator(code, area.code, year, { with: choice, edition });
    return isCellError(found) ? [] : [comparatorRow(found, choice === "neighbours")];
  });

/**
 * The authority's figure of a year above its neighbours' median, its region and England; England
 * alone where no authority is chosen.
 */
export function latestFigures(
  benchmarks: Benchmarks,
  code: string,
  area: Area | null,
  asked: number | null,
  edition: NeighbourEdition = 2025,
): LatestFigures | CellError {
  const years = benchmarks.years(code);
  if (isCellError(years)) return years;
  const year = yearToShow(years, asked);
  const own = benchmarks.figure(code, area?.code ?? "England", year);
  if (isCellError(own)) return own;
  const ownRow: FigureRow = {
    label: own.area.name,
    detail: null,
    value: own.value,
    shorthand: own.shorthand,
    own: area !== null,
  };
  const rows = [ownRow, ...(area === null ? [] : comparators(benchmarks, code, area, year, edition))];
  const letters = rows.flatMap((row) =>
    row.value === null && row.shorthand !== null ? [row.shorthand] : [],
  );
  return {
    year,
    askedInstead: asked !== null && asked !== year ? asked : null,
    period: own.period,
    unit: own.unit,
    decimals: own.decimals,
    rows,
    shorthand: [...new Set(letters)],
    notes: own.notes,
  };
}
