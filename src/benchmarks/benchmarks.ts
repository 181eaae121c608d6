import type { CellError } from "../core/cells/cell-error";

/**
 * The one door to the benchmark pack: official statistics by indicator, area and year.
 *
 * Every method is synchronous and works on data already in memory. A problem that the analyst can
 * fix comes back as a `CellError` with its sentence; nothing is thrown.
 */
export interface Benchmarks {
  /**
   * Finds an area by name (any spelling met in the publications), three-digit code, ONS code old or
   * new, "England", a region, "region of X" or "neighbours of X".
   */
  area(text: string): Area | CellError;

  /** All areas of a kind; all authorities that exist today when no kind is given. */
  areas(kind?: AreaKind): readonly Area[];

  /** Every series of the pack: one entry for each indicator and measure, in code order. */
  indicators(): readonly BenchmarkSeries[];

  /** What the pack says of one series. The headline measure when `measure` is left out. */
  indicator(code: string, measure?: string): BenchmarkSeries | CellError;

  /** The years that have figures, oldest first. */
  years(code: string, measure?: string): readonly number[] | CellError;

  /**
   * One figure. `year` is the year in which the reporting year ends, or "latest".
   * A figure that was not published comes back with `value: null` and its shorthand, not as an error.
   * "neighbours of X" gives the median of the 2025 neighbours that published.
   */
  figure(code: string, area: string, year: BenchmarkYear, measure?: string): Figure | CellError;

  /**
   * Figures of several areas over a span of years, by area and then year. All years by default.
   * Years in which an area has no row (it did not exist, or the table begins later) are left out.
   */
  series(
    code: string,
    areas: readonly string[],
    from?: number,
    to?: number,
    measure?: string,
  ): readonly Figure[] | CellError;

  /** The ten statistical neighbours, closest first. The 2025 edition by default. */
  neighbours(area: string, edition?: NeighbourEdition): NeighbourList | CellError;

  /** Residents aged 0 to 17, mid-year estimate of the year itself (rates of year Y use Y − 1). */
  population(area: string, year: BenchmarkYear): PopulationFigure | CellError;

  /**
   * The publication a series comes from, or that of one year where a later release fills a gap: for
   * England, or for the area named.
   */
  source(code: string, year?: BenchmarkYear, measure?: string, area?: string): BenchmarkSource | CellError;

  /** England, the region, or the neighbours' median or mean beside an authority. */
  comparator(
    code: string,
    area: string,
    year: BenchmarkYear,
    choice: ComparatorChoice,
    measure?: string,
  ): Comparator | CellError;

  /** Where an authority stands among those that published. To be shown with its interval only. */
  position(code: string, area: string, year: BenchmarkYear, measure?: string): Position | CellError;

  /** Version, contents, checks and licence of the pack. */
  packInformation(): PackInformation;

  /** The part of the pack that holds an indicator, so that it can be loaded before it is asked for. */
  partOf(code: string): PackPartName | CellError;

  /** Takes a part of the pack that has been loaded. Wrong schema version: a `CellError`. */
  accept(name: PackPartName, part: unknown): CellError | null;

  /** Parts not yet taken. */
  missingParts(): readonly PackPartName[];
}

export type AreaKind = "country" | "region" | "authority" | "former authority";

/** A year as asked for: the year in which the reporting year ends. */
export type BenchmarkYear = number | "latest";

export type NeighbourEdition = 2021 | 2025;

export type Shorthand = "[c]" | "[x]" | "[z]" | "[low]" | "[u]";

export type PackPartName =
  "areas" | "neighbours" | "population" | "theme-1" | "theme-2" | "theme-3" | "theme-4" | "theme-5";

/** An area that statistics are published for, or the neighbours of one. */
export interface Area {
  /** Key of the area in the pack: three-digit code of an authority, ONS code of a region or England. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind | "neighbours";
  /** ONS code in force; `null` for a group of neighbours. */
  readonly onsCode: string | null;
  /** Earlier and later ONS codes of the same area. */
  readonly otherOnsCodes: readonly string[];
  /** Key of the region; `null` for England, regions and groups. */
  readonly region: string | null;
  /** Names of the areas that took over, or were taken over, with the date. */
  readonly successors: readonly AreaChange[];
  readonly predecessors: readonly AreaChange[];
  /** The authority whose neighbours these are, for "neighbours of X". */
  readonly of?: string;
  /** What a group's figure is: neighbours and listed areas have one, single areas none. */
  readonly group?: AreaGroup;
}

/** Several areas that stand as one, such as "mean of neighbours of Kent (2021)" or "median of Kent; Essex". */
export interface AreaGroup {
  readonly statistic: "mean" | "median";
  /** Edition of the neighbour model; of no effect where areas are listed. */
  readonly edition: NeighbourEdition;
  /** Codes of the areas listed; empty for neighbours. */
  readonly areas: readonly string[];
}

export interface AreaChange {
  readonly code: string;
  readonly name: string;
  /** ISO date of the change. */
  readonly date: string;
  readonly note: string;
}

/** What a series measures and where it may be used. */
export interface BenchmarkSeries {
  readonly code: string;
  /** Empty for the headline measure; otherwise the key of a neighbouring field. */
  readonly measure: string;
  readonly title: string;
  readonly unit: BenchmarkUnit;
  /** Decimal places published. */
  readonly decimals: number;
  /** How the period of a year reads: "year to 31 March", "at 31 March", … */
  readonly period: PeriodKind;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly years: readonly number[];
  readonly part: PackPartName;
  readonly notes: readonly string[];
}

export type BenchmarkUnit =
  "%" | "per 10,000" | "per 100,000" | "count" | "score" | "working days" | "FTE" | "cases per FTE" | "weeks";

export type PeriodKind =
  | "year to 31 March"
  | "at 31 March"
  | "at 30 September"
  | "year to 30 September"
  | "academic year"
  | "year to 31 December";

export interface Figure {
  readonly code: string;
  readonly measure: string;
  readonly area: Area;
  readonly year: number;
  /** The period in words: "year to 31 March 2025". */
  readonly period: string;
  readonly value: number | null;
  /** Why there is no value; `null` when there is one. */
  readonly shorthand: Shorthand | null;
  readonly numerator: number | null;
  readonly numeratorShorthand: Shorthand | null;
  readonly denominator: number | null;
  readonly denominatorShorthand: Shorthand | null;
  readonly unit: BenchmarkUnit;
  readonly decimals: number;
  /** `published` as printed; `calculated` from the published numerator and denominator. */
  readonly basis: "published" | "calculated";
  readonly status: "final" | "provisional" | "revised";
  /** Key of the source, for `PackInformation.sources`. */
  readonly source: string;
  /** For a group: how many of how many published. */
  readonly published: { readonly had: number; readonly of: number } | null;
  /** What a reader must know of this figure: joint return, code change, a part of the year. */
  readonly notes: readonly string[];
}

export interface NeighbourList {
  readonly area: Area;
  readonly edition: NeighbourEdition;
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbour {
  readonly rank: number;
  readonly area: Area;
  /** "Extremely close" to "Not close", as the model publishes it. */
  readonly closeness: string;
}

export interface PopulationFigure {
  readonly area: Area;
  /** Year of the mid-year estimate. */
  readonly year: number;
  readonly value: number | null;
  readonly shorthand: Shorthand | null;
  readonly source: string;
}

export interface BenchmarkSource {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of publication, or as much of it as is known. */
  readonly published: string;
  readonly url: string;
  readonly licence: string;
  /** The table of the publication the figure stands in. */
  readonly table: string;
}

export interface ComparatorChoice {
  readonly with: "england" | "region" | "neighbours" | "areas";
  /** For neighbours and a list of areas. The median by default. */
  readonly statistic?: "median" | "mean";
  readonly edition?: NeighbourEdition;
  /** For `with: "areas"`: names or codes. */
  readonly areas?: readonly string[];
}

export interface Comparator {
  readonly value: number | null;
  readonly shorthand: Shorthand | null;
  /** "England", "North East", "Median of 9 of 10 statistical neighbours (2025)". */
  readonly label: string;
  readonly year: number;
  /** Areas with a figure and areas asked for; 1 of 1 for England and a region. */
  readonly published: { readonly had: number; readonly of: number };
  /** The figures behind it. */
  readonly figures: readonly Figure[];
}

/** Standing among authorities; `null` parts where the authority's own figure is not published. */
export interface Position {
  readonly year: number;
  readonly value: number | null;
  /** 1 is the highest value; equal values share a rank. */
  readonly rank: number | null;
  /** How many other authorities have the same value. */
  readonly tied: number;
  /** Authorities with a figure, and authorities there were. */
  readonly of: number;
  readonly outOf: number;
  /** Share of authorities with a lower value, equal ones counted half: 0 to 100. */
  readonly percentile: number | null;
  /** 1 is the lowest quarter. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

export interface PackInformation {
  readonly schemaVersion: number;
  readonly packVersion: string;
  readonly seriesCount: number;
  readonly figureCount: number;
  readonly checks: readonly PackCheck[];
  readonly leftOut: readonly LeftOutFigures[];
  readonly sources: readonly BenchmarkSource[];
  readonly attribution: string;
}

/** One check that the build made, with its counts. */
export interface PackCheck {
  readonly name: string;
  readonly compared: number;
  readonly agreed: number;
  readonly explained: number;
  readonly explanation: string;
}

export interface LeftOutFigures {
  readonly what: string;
  readonly reason: string;
  /** Indicators for which there are no national figures at all. */
  readonly codes?: readonly string[];
}
