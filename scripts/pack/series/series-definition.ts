import type { BenchmarkUnit, PeriodKind } from "../../../src/benchmarks/benchmarks";
import type { PackedNote } from "../../../src/benchmarks/pack";
import type { ColumnReference } from "../columns";

/** A count with the words for it. */
export interface CountDefinition extends ColumnReference {
  readonly label: string;
}

/** The residents aged 0 to 17 at the mid-year before. */
export const childrenAged0To17 = "children aged 0 to 17";

/** One series of the pack: what it measures and where its figures stand. */
export interface SeriesDefinition {
  readonly code: string;
  /** Empty for the headline measure of the indicator. */
  readonly measure?: string;
  readonly title: string;
  readonly unit: BenchmarkUnit;
  /** Decimal places published; one unless said otherwise. */
  readonly decimals?: number;
  readonly period: PeriodKind;
  readonly theme: 1 | 2 | 3 | 4 | 5;
  readonly numerator?: CountDefinition;
  readonly denominator?: CountDefinition | typeof childrenAged0To17;
  /** The published rate, where the table has one. */
  readonly published?: ColumnReference;
  /**
   * The same figure in the Local Authority Interactive Tool. It fills years and areas that the table
   * lacks, and where both have a figure they are compared.
   */
  readonly lait?: LaitMeasure;
  /** Areas whose figures are faulty or absent in the source; `left-out.ts` says why. */
  readonly leaveOut?: "England" | "regions";
  /** Years whose figures differ from what was first published, or may still change. */
  readonly revised?: readonly number[];
  readonly provisional?: readonly number[];
  readonly notes?: readonly PackedNote[];
}

export interface LaitMeasure {
  readonly value: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** Compare only, never fill. */
  readonly compareOnly?: boolean;
}

export const laitColumn = (measure: string): ColumnReference => ({
  table: "lait",
  columns: ["value"],
  where: { measure_short: measure },
});
