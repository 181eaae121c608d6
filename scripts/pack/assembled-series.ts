import { ratioHalfUp, roundHalfUp } from "../../src/core/statistics/rounding";
import type { Column, ColumnReader } from "./columns";
import { childrenAged0To17, laitColumn, type SeriesDefinition } from "./series/series-definition";

/** A series with its columns read: what the checks look at and the pack stores. */
export interface AssembledSeries {
  readonly definition: SeriesDefinition;
  /** "ACT-1" or "ACT-1 starting", for messages. */
  readonly name: string;
  readonly decimals: number;
  readonly multiplier: number;
  readonly value: Column | null;
  readonly numerator: Column | null;
  readonly denominator: Column | null;
  readonly fill: Column | null;
  readonly fillNumerator: Column | null;
  readonly fillDenominator: Column | null;
  /** Years with a row in the table or its filling. */
  readonly years: readonly number[];
}

const multipliers: Readonly<Partial<Record<string, number>>> = {
  "%": 100,
  "per 10,000": 10_000,
  "per 100,000": 100_000,
};

/** One less than the year of a rate: the mid-year estimate that divides it. */
const yearBefore = (column: Column): Column => ({
  key: column.key,
  reference: column.reference,
  years: column.years.map((year) => year + 1),
  cell: (area, year) => column.cell(area, year - 1),
});

/** A column without the areas whose figures the source has wrong or has not. */
const leavingOut = (column: Column, reader: ColumnReader, { leaveOut }: SeriesDefinition): Column => {
  if (!leaveOut) return column;
  const kind = leaveOut === "England" ? "country" : "region";
  return {
    ...column,
    cell: (area, year) => (reader.areas[area]?.kind === kind ? "" : column.cell(area, year)),
  };
};

export const assembleSeries = (reader: ColumnReader, definition: SeriesDefinition): AssembledSeries => {
  const { measure, denominator, lait } = definition;
  const read = (name: string | undefined): Column | null =>
    name === undefined ? null : leavingOut(reader.read(laitColumn(name)), reader, definition);
  const fills = lait && !lait.compareOnly;
  const value = definition.published ? reader.read(definition.published) : null;
  const numerator = definition.numerator ? reader.read(definition.numerator) : null;
  const fill = fills ? read(lait.value) : null;
  return {
    definition,
    name: measure ? `${definition.code} ${measure}` : definition.code,
    decimals: definition.decimals ?? 1,
    multiplier: multipliers[definition.unit] ?? 1,
    value,
    numerator,
    denominator:
      denominator === childrenAged0To17
        ? yearBefore(reader.read({ table: "population", columns: ["population_estimate"] }))
        : denominator
          ? reader.read(denominator)
          : null,
    fill,
    fillNumerator: fills ? read(lait.numerator) : null,
    fillDenominator: fills ? read(lait.denominator) : null,
    years: [...new Set([...(value?.years ?? []), ...(numerator?.years ?? []), ...(fill?.years ?? [])])].sort(
      (a, b) => a - b,
    ),
  };
};

export const isNumber = (cell: string): boolean => cell !== "" && !Number.isNaN(Number(cell));

/** The rate that numerator and denominator give, or `null` where one of them is missing. */
export const recompute = (series: AssembledSeries, area: number, year: number): number | null => {
  const numerator = series.numerator?.cell(area, year) ?? "";
  const denominator = series.denominator?.cell(area, year) ?? "";
  if (!isNumber(numerator) || !isNumber(denominator) || Number(denominator) === 0) return null;
  return ratioHalfUp(Number(numerator), Number(denominator), series.multiplier, series.decimals);
};

/** The value of the table itself: as published, else recomputed, else the symbol that stands for it. */
export const primaryCell = (series: AssembledSeries, area: number, year: number): string => {
  if (series.value) {
    const cell = series.value.cell(area, year);
    return isNumber(cell) ? String(roundHalfUp(Number(cell), series.decimals)) : cell;
  }
  const value = recompute(series, area, year);
  if (value !== null) return String(value);
  const numerator = series.numerator?.cell(area, year) ?? "";
  if (!series.denominator || numerator === "") return numerator;
  if (!isNumber(numerator)) return numerator;
  const denominator = series.denominator.cell(area, year);
  if (isNumber(denominator)) return "z";
  return denominator === "" ? "x" : denominator;
};

/** The filling of the interactive tool, rounded as the series is; "" where it has no row. */
export const fillCell = (series: AssembledSeries, area: number, year: number): string => {
  const cell = series.fill?.cell(area, year) ?? "";
  return isNumber(cell) ? String(roundHalfUp(Number(cell), series.decimals)) : cell;
};
