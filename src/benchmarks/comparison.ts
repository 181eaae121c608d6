import type { NeighbourEdition } from "./area";
import type { Figure, Shorthand } from "./figure";

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
