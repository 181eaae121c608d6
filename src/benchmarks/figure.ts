import type { Area } from "./area";
import type { PackPartName } from "./pack-information";

/** A year as asked for: the year in which the reporting year ends. */
export type BenchmarkYear = number | "latest";

export type Shorthand = "[c]" | "[x]" | "[z]" | "[low]" | "[u]";

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

export interface PopulationFigure {
  readonly area: Area;
  /** Year of the mid-year estimate. */
  readonly year: number;
  readonly value: number | null;
  readonly shorthand: Shorthand | null;
  readonly source: string;
}
