import { CellError } from "../core/cells/cell-error";
import { ratioHalfUp } from "../core/statistics/rounding";
import type { AreaFinder } from "./areas";
import type { Area, BenchmarkYear, Figure } from "./benchmarks";
import { POPULATION_COLUMN, type PackedSeries } from "./pack";
import { noRow, type PackStore, type StoredCell } from "./pack-store";
import { periodInWords } from "./periods";

const missing = (cell: StoredCell): StoredCell => (cell.hasRow ? cell : { ...noRow, shorthand: "[x]" });

/** Reads figures of areas out of the pack. Groups of neighbours are `comparator.ts`'s. */
export class FigureReader {
  constructor(
    private readonly store: PackStore,
    private readonly finder: AreaFinder,
  ) {}

  /** One figure; a `CellError` where the tables have no row for the area and year. */
  figure(series: PackedSeries, area: Area, year: BenchmarkYear): Figure | CellError {
    const wanted = year === "latest" ? this.latestYear(series, area) : year;
    if (wanted instanceof CellError) return wanted;
    if (!series.years.includes(wanted)) return yearOutside(series, wanted);
    return this.read(series, area, wanted);
  }

  /** The latest year in which an area has a row, published or suppressed. */
  latestYear(series: PackedSeries, area: Area): number | CellError {
    for (const year of [...series.years].reverse()) {
      const figure = this.read(series, area, year);
      if (!(figure instanceof CellError)) return year;
    }
    const first = series.years[0] ?? 0;
    return this.read(series, area, first) as CellError;
  }

  private column(
    series: PackedSeries,
    key: string | undefined,
    area: number,
    year: number,
  ): StoredCell | CellError {
    if (key === undefined) return noRow;
    if (key === POPULATION_COLUMN) {
      const population = this.store.part("population");
      if (population instanceof CellError) return population;
      return this.store.cell(population, area, year - 1);
    }
    const theme = this.store.part(series.part as "theme-1");
    if (theme instanceof CellError) return theme;
    const column = theme.columns[key];
    return column ? this.store.cell(column, area, year) : noRow;
  }

  private read(series: PackedSeries, area: Area, year: number): Figure | CellError {
    const cells = this.cells(series, this.finder.position(area), year);
    if (cells instanceof CellError) return cells;
    const { value, numerator, fill } = cells;
    if (![value, numerator, fill].some((cell) => cell.hasRow)) {
      return noFigure(series, area, year);
    }
    const filled = fill.hasRow && (fill.number !== null || !(value.hasRow || numerator.hasRow));
    const chosen = filled ? fill : resolveValue(series, cells);
    const counts = filled ? countsWithFill(series, cells) : cells;
    const top = missing(counts.numerator);
    const bottom = missing(counts.denominator);
    return {
      code: series.code,
      measure: series.measure,
      area,
      year,
      period: periodInWords(series.period, year),
      value: chosen.number,
      shorthand: chosen.number === null ? (chosen.shorthand ?? "[x]") : null,
      numerator: top.number,
      numeratorShorthand: series.numerator === null ? "[z]" : top.shorthand,
      denominator: bottom.number,
      denominatorShorthand: series.denominator === null ? "[z]" : bottom.shorthand,
      unit: series.unit,
      decimals: series.decimals,
      basis: filled || series.columns.value !== undefined ? "published" : "calculated",
      status: statusOf(series, year),
      source: filled ? (series.fillSource ?? series.source) : series.source,
      published: null,
      notes: notesOf(series, area, year),
    };
  }

  /** The cells of all columns of a series for one area and year. */
  private cells(series: PackedSeries, area: number, year: number): FigureCells | CellError {
    const cells: Record<keyof FigureCells, StoredCell> = { ...emptyCells };
    for (const name of columnNames) {
      const cell = this.column(series, series.columns[name], area, year);
      if (cell instanceof CellError) return cell;
      cells[name] = cell;
    }
    return cells;
  }
}

const columnNames = [
  "value",
  "numerator",
  "denominator",
  "fill",
  "fillNumerator",
  "fillDenominator",
] as const;

type FigureCells = Readonly<Record<(typeof columnNames)[number], StoredCell>>;

const emptyCells: FigureCells = {
  value: noRow,
  numerator: noRow,
  denominator: noRow,
  fill: noRow,
  fillNumerator: noRow,
  fillDenominator: noRow,
};

/** Counts of a filled figure: those of the table where it has a row, else those that came with the filling. */
const countsWithFill = (
  series: PackedSeries,
  { numerator, denominator, fillNumerator, fillDenominator }: FigureCells,
): Pick<FigureCells, "numerator" | "denominator"> => {
  if (numerator.hasRow) return { numerator, denominator };
  const byPopulation = series.columns.denominator === POPULATION_COLUMN;
  return {
    numerator: fillNumerator,
    denominator: byPopulation ? denominator : fillDenominator,
  };
};

/** The value of the table itself: as printed, or what its counts give. */
const resolveValue = (series: PackedSeries, { value, numerator, denominator }: FigureCells): StoredCell => {
  if (value.hasRow && !value.fromCounts) return value;
  if (numerator.number === null || series.columns.denominator === undefined) return numerator;
  if (denominator.number === null) return missing(denominator);
  if (denominator.number === 0) return { ...noRow, shorthand: "[z]", hasRow: true };
  const rate = ratioHalfUp(numerator.number, denominator.number, series.multiplier, series.decimals);
  return { number: rate, shorthand: null, fromCounts: true, hasRow: true };
};

const statusOf = (series: PackedSeries, year: number): Figure["status"] => {
  if (series.provisional?.includes(year)) return "provisional";
  return series.revised?.includes(year) ? "revised" : "final";
};

const notesOf = (series: PackedSeries, area: Area, year: number): readonly string[] =>
  (series.notes ?? [])
    .filter(
      ({ areas, years }) =>
        (areas === undefined || areas.includes(area.code)) && (years === undefined || years.includes(year)),
    )
    .map(({ text }) => text);

const yearOutside = (series: PackedSeries, year: number): CellError => {
  const first = series.years[0] ?? 0;
  const last = series.years[series.years.length - 1] ?? 0;
  const span = first === last ? `the only year is ${first}` : `the years are ${first} to ${last}`;
  return new CellError("#N/A", `${series.code} has no figures for ${year}: ${span}`);
};

/** Says which area to ask for when the one asked for did not exist in that year. */
const noFigure = (series: PackedSeries, area: Area, year: number): CellError => {
  const begun = area.predecessors.filter(({ date }) => Number(date.slice(0, 4)) >= year - 1);
  const ended = area.successors.filter(({ date }) => Number(date.slice(0, 4)) <= year);
  const change = begun[0] ?? ended[0];
  const names = (begun.length > 0 ? begun : ended).map(({ name }) => name).join(" or ");
  const advice = change
    ? `the area changed in ${change.date.slice(0, 4)}, so ask for ${names}`
    : "its tables have no row for the area in that year";
  return new CellError("#N/A", `${series.code} has no figure for ${area.name} in ${year}: ${advice}`);
};
