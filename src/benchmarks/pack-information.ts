export type PackPartName =
  "areas" | "neighbours" | "population" | "theme-1" | "theme-2" | "theme-3" | "theme-4" | "theme-5";

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
