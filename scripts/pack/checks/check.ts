import type { PackedAreaChange, PackedAreaEntry } from "../../../src/benchmarks/pack";
import type { AssembledSeries } from "../assembled-series";
import type { ColumnReader } from "../columns";
import type { PublishedRow } from "../published-folder";

/** What the checks look at: every series with its columns, before anything is written. */
export interface CheckContext {
  readonly reader: ColumnReader;
  readonly areas: readonly PackedAreaEntry[];
  readonly changes: readonly PackedAreaChange[];
  readonly series: readonly AssembledSeries[];
  /** Rows of a table that the pack itself does not read. */
  published(file: string): readonly PublishedRow[];
}

/** One check of the build. A failure stops it; an explanation is counted and printed. */
export interface BuildCheck {
  readonly name: string;
  /** What disagreements are allowed, and why. */
  readonly explanation: string;
  run(context: CheckContext): CheckOutcome;
}

export interface CheckOutcome {
  readonly compared: number;
  readonly agreed: number;
  readonly explained: readonly string[];
  readonly failed: readonly string[];
  /** For a person to look at; neither agreement nor failure. */
  readonly listed?: readonly string[];
}

export const isAuthority = (area: PackedAreaEntry): boolean =>
  area.kind === "authority" || area.kind === "former authority";

/** The authorities that an aggregate is made of, by position. */
export const membersOf = (areas: readonly PackedAreaEntry[], aggregate: number): number[] => {
  const { kind, code } = areas[aggregate] ?? {};
  return areas.flatMap((area, position) => {
    const within = kind === "country" || area.region === code || area.subregion === code;
    return isAuthority(area) && within ? [position] : [];
  });
};
