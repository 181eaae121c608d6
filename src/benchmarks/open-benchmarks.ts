import { CellError } from "../core/cells/cell-error";
import { AreaFinder } from "./areas";
import { editionIn } from "./area-groups";
import type {
  Area,
  Benchmarks,
  BenchmarkSource,
  BenchmarkYear,
  Figure,
  PackInformation,
  PackPartName,
} from "./benchmarks";
import { compare, type ComparatorContext } from "./comparator";
import { FigureReader } from "./figures";
import { groupFigure } from "./group-figure";
import { neighboursOf } from "./neighbours";
import { PACK_SCHEMA_VERSION, type PackedSeries, type PackManifest } from "./pack";
import { notLoaded, PackStore } from "./pack-store";
import { positionOf } from "./position";
import { populationOf } from "./population";
import { SeriesList } from "./series-list";

/**
 * Opens the benchmark pack.
 *
 * Takes the manifest and whichever parts have been loaded; further parts are handed over with
 * `accept`. The part "areas" is needed for everything but the list of series.
 *
 * @example
 * const benchmarks = openBenchmarks(manifest, { areas, "theme-3": theme3 });
 */
export const openBenchmarks = (
  manifest: PackManifest,
  parts: Readonly<Partial<Record<PackPartName, unknown>>> = {},
): Benchmarks | CellError => {
  if (manifest.schemaVersion !== PACK_SCHEMA_VERSION) {
    return new CellError(
      "#N/A",
      `The benchmark pack has version ${manifest.schemaVersion}, this add-in reads ${PACK_SCHEMA_VERSION}: reload the add-in`,
    );
  }
  const benchmarks = new OpenBenchmarks(manifest);
  for (const [name, part] of Object.entries(parts)) {
    const problem = benchmarks.accept(name as PackPartName, part);
    if (problem) return problem;
  }
  return benchmarks;
};

class OpenBenchmarks implements Benchmarks {
  private readonly store: PackStore;
  private readonly list: SeriesList;
  private context: ComparatorContext | undefined;

  constructor(manifest: PackManifest) {
    this.store = new PackStore(manifest);
    this.list = new SeriesList(manifest);
  }

  accept(name: PackPartName, part: unknown): CellError | null {
    const problem = this.store.accept(name, part);
    if (name === "areas" && !problem) this.openAreas();
    return problem;
  }

  missingParts(): readonly PackPartName[] {
    return this.store.missing();
  }

  area(text: string): Area | CellError {
    return this.context ? this.context.finder.find(text) : notLoaded;
  }

  areas(kind?: Parameters<Benchmarks["areas"]>[0]): readonly Area[] {
    return this.context?.finder.all(kind) ?? [];
  }

  indicators() {
    return this.list.all;
  }

  indicator(code: string, measure?: string) {
    return this.list.describe(code, measure);
  }

  years(code: string, measure?: string): readonly number[] | CellError {
    const series = this.list.find(code, measure);
    return series instanceof CellError ? series : series.years;
  }

  partOf(code: string): PackPartName | CellError {
    const headline = this.list.find(code);
    return headline instanceof CellError ? headline : headline.part;
  }

  figure(code: string, text: string, year: BenchmarkYear, measure?: string): Figure | CellError {
    return this.with(code, measure, text, (context, series, area) =>
      area.kind === "neighbours"
        ? groupFigure(context, series, area, year)
        : context.figures.figure(series, area, year),
    );
  }

  series(
    code: string,
    areas: readonly string[],
    from?: number,
    to?: number,
    measure?: string,
  ): readonly Figure[] | CellError {
    const series = this.list.find(code, measure);
    if (series instanceof CellError) return series;
    const years = series.years.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
    const figures: Figure[] = [];
    for (const text of areas) {
      const area = this.area(text);
      if (area instanceof CellError) return area;
      for (const year of years) {
        const figure = this.figure(code, text, year, measure);
        if (!(figure instanceof CellError)) figures.push(figure);
        else if (figure === notLoaded) return figure;
      }
    }
    return figures;
  }

  neighbours(text: string, edition: Parameters<Benchmarks["neighbours"]>[1] = editionIn(text)) {
    const area = this.area(text);
    if (!this.context || area instanceof CellError) return area as CellError;
    return neighboursOf(this.store, this.context.finder, area, edition);
  }

  population(text: string, year: BenchmarkYear) {
    const area = this.area(text);
    if (!this.context || area instanceof CellError) return area as CellError;
    return populationOf(this.store, this.context.finder, area, year);
  }

  source(
    code: string,
    year?: BenchmarkYear,
    measure?: string,
    area = "England",
  ): BenchmarkSource | CellError {
    const series = this.list.find(code, measure);
    if (series instanceof CellError) return series;
    let key = series.source;
    if (year !== undefined) {
      const figure = this.figure(code, area, year, measure);
      if (!(figure instanceof CellError)) key = figure.source;
      else if (year !== "latest" && !series.years.includes(year)) return figure;
    }
    const source = this.store.manifest.sources.find((one) => one.key === key);
    const filled = key !== series.source && series.fillTable !== undefined;
    if (source) return { ...source, table: filled ? series.fillTable : series.table };
    return new CellError("#N/A", `The pack has no source "${key}": reload the add-in`);
  }

  comparator(
    code: string,
    text: string,
    year: BenchmarkYear,
    choice: Parameters<Benchmarks["comparator"]>[3],
    measure?: string,
  ) {
    return this.with(code, measure, text, (context, series, area) => {
      const wanted = year === "latest" ? context.figures.latestYear(series, area) : year;
      return wanted instanceof CellError ? wanted : compare(context, series, area, wanted, choice);
    });
  }

  position(code: string, text: string, year: BenchmarkYear, measure?: string) {
    return this.with(code, measure, text, (context, series, area) => positionOf(context, series, area, year));
  }

  packInformation(): PackInformation {
    const { manifest } = this.store;
    return {
      schemaVersion: manifest.schemaVersion,
      packVersion: manifest.packVersion,
      seriesCount: manifest.series.length,
      figureCount: manifest.figureCount,
      checks: manifest.checks,
      leftOut: manifest.leftOut,
      sources: manifest.sources,
      attribution: manifest.attribution,
    };
  }

  private openAreas(): void {
    const areas = this.store.part("areas");
    if (areas instanceof CellError) return;
    const finder = new AreaFinder(areas);
    this.context = { store: this.store, finder, figures: new FigureReader(this.store, finder) };
  }

  /** Finds the series and the area first, so that every method gives the same sentences. */
  private with<Result>(
    code: string,
    measure: string | undefined,
    text: string,
    run: (context: ComparatorContext, series: PackedSeries, area: Area) => Result,
  ): Result | CellError {
    const series = this.list.find(code, measure);
    if (series instanceof CellError) return series;
    const area = this.area(text);
    if (!this.context || area instanceof CellError) return area as CellError;
    return run(this.context, series, area);
  }
}
