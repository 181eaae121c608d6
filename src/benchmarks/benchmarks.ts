import type { CellError } from "../core/cells/cell-error";
import type { Area, AreaKind, NeighbourEdition, NeighbourList } from "./area";
import type { Comparator, ComparatorChoice, Position } from "./comparison";
import type { BenchmarkSeries, BenchmarkYear, Figure, PopulationFigure } from "./figure";
import type { BenchmarkSource, PackInformation, PackPartName } from "./pack-information";

export type { Area, AreaChange, AreaGroup, AreaKind, NeighbourEdition, NeighbourList } from "./area";
export type { Comparator, ComparatorChoice, Position } from "./comparison";
export type {
  BenchmarkSeries,
  BenchmarkUnit,
  BenchmarkYear,
  Figure,
  PeriodKind,
  PopulationFigure,
  Shorthand,
} from "./figure";
export type {
  BenchmarkSource,
  LeftOutFigures,
  PackCheck,
  PackInformation,
  PackPartName,
} from "./pack-information";

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
