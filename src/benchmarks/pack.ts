import type {
  BenchmarkSource,
  BenchmarkUnit,
  LeftOutFigures,
  PackCheck,
  PackPartName,
  PeriodKind,
} from "./benchmarks";

/**
 * The shape of the benchmark pack as it is stored: a manifest and parts, all plain JSON.
 *
 * Counts and rates lie in columns. A column is one text: areas separated by ";" in the order of the
 * area list, years separated by "," from `firstYear` on. A cell is a number as printed, a symbol
 * (c, x, z, u, low), "=" for a value that its numerator and denominator give exactly, or empty where
 * the table has no row for the area and year. Whole numbers are stored as differences from year to
 * year, because differences have fewer digits and the pack is downloaded.
 */
export const PACK_SCHEMA_VERSION = 1;

export interface PackManifest {
  readonly schemaVersion: number;
  /** Content hash of the parts: the same figures have the same version. */
  readonly packVersion: string;
  readonly figureCount: number;
  readonly parts: readonly PackedPart[];
  readonly sources: readonly BenchmarkSource[];
  readonly series: readonly PackedSeries[];
  readonly checks: readonly PackCheck[];
  readonly leftOut: readonly LeftOutFigures[];
  readonly attribution: string;
}

export interface PackedPart {
  readonly name: PackPartName;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One series: words, and the columns that hold its figures. */
export interface PackedSeries {
  readonly code: string;
  readonly measure: string;
  readonly title: string;
  readonly unit: BenchmarkUnit;
  readonly decimals: number;
  readonly period: PeriodKind;
  readonly part: PackPartName;
  /** 100 for a percentage, 10,000 for a rate per 10,000, 1 for a quotient or a count. */
  readonly multiplier: number;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly columns: SeriesColumns;
  readonly years: readonly number[];
  readonly source: string;
  /** Table and columns of the source: "c1_children_in_need_referrals…: rereferral_count, …". */
  readonly table: string;
  /** Source of the figures that fill gaps of the first, and the measure there. */
  readonly fillSource: string | null;
  readonly fillTable?: string;
  /** Years whose figures are not final. */
  readonly provisional?: readonly number[];
  readonly revised?: readonly number[];
  readonly notes?: readonly PackedNote[];
}

/** What a reader must know; of all figures of the series unless areas or years are named. */
export interface PackedNote {
  readonly text: string;
  readonly areas?: readonly string[];
  readonly years?: readonly number[];
}

/** Keys of the columns of a series in its part; `population` names the population part. */
export interface SeriesColumns {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly fill?: string;
  readonly fillNumerator?: string;
  readonly fillDenominator?: string;
}

/** The denominator of a rate per 10,000 children: the estimate of the year before. */
export const POPULATION_COLUMN = "population";

export interface PackedColumn {
  readonly firstYear: number;
  readonly cells: string;
  /** Each number of an area is stored as the difference from the area's number before it. */
  readonly differences?: true;
}

export interface PackedTheme {
  readonly schemaVersion: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

export interface PackedPopulation extends PackedColumn {
  readonly schemaVersion: number;
  readonly source: string;
}

export interface PackedAreaEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: "country" | "region" | "authority" | "former authority";
  readonly ons: string;
  readonly otherOns?: readonly string[];
  readonly region?: string;
  /** Inner or Outer London. */
  readonly subregion?: string;
  /** Spellings met in the publications that differ from the name. */
  readonly spellings?: readonly string[];
}

export interface PackedAreaChange {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly note: string;
}

export interface PackedAreas {
  readonly schemaVersion: number;
  readonly areas: readonly PackedAreaEntry[];
  readonly changes: readonly PackedAreaChange[];
}

export interface PackedNeighbours {
  readonly schemaVersion: number;
  /** Words for closeness; the lists refer to them by position. */
  readonly closeness: readonly string[];
  readonly editions: readonly PackedNeighbourEdition[];
}

export interface PackedNeighbourEdition {
  readonly edition: 2021 | 2025;
  readonly source: string;
  /** By authority: ten codes, and ten positions in `closeness`. */
  readonly lists: Readonly<Record<string, readonly [codes: string, closeness: string]>>;
}
