import { cellAddress } from "../../core/cells/a1";

/** Columns of a theme sheet's indicator table, in order. */
export const INDICATOR_COLUMNS = [
  "Indicator",
  "Unit",
  "Local value",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Period of published figures",
  "Own published figure",
  "England",
  "Region",
  "Neighbours' median",
  "Neighbours with a figure",
  "Compared with England",
  "Direction of travel",
  "Source of published figures",
] as const;

export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** Zero-based column of the indicator table. */
export const columnOf = (name: IndicatorColumn): number => INDICATOR_COLUMNS.indexOf(name);

/** Cells to change; one row each, in this order. Absolute, as every formula refers to them. */
export const PARAMETERS = {
  authority: "$B$5",
  from: "$B$6",
  to: "$B$7",
  year: "$B$8",
  chartIndicator: "$B$9",
} as const;

/** Years of the trend, the chosen one last. */
export const TREND_YEARS = 10;

/** One-based rows of a theme sheet with a given number of indicators. */
export interface ThemeLayout {
  readonly tableTitle: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly trendTitle: number;
  /** The row that the chart stands in. */
  readonly trendChart: number;
  readonly trendHeader: number;
  readonly trendFirst: number;
  readonly trendLast: number;
  readonly workingsTitle: number;
  readonly workingsHeader: number;
  readonly workingsFirst: number;
  readonly workingsLast: number;
  readonly notesTitle: number;
}

/** Stacks the regions without a blank row between them. */
export function themeLayout(indicators: number): ThemeLayout {
  const header = 11;
  const last = header + indicators;
  const trendHeader = last + 3;
  const trendLast = trendHeader + TREND_YEARS;
  const workingsHeader = trendLast + 2;
  const workingsLast = workingsHeader + indicators;
  return {
    tableTitle: header - 1,
    header,
    first: header + 1,
    last,
    trendTitle: last + 1,
    trendChart: last + 2,
    trendHeader,
    trendFirst: trendHeader + 1,
    trendLast,
    workingsTitle: trendLast + 1,
    workingsHeader,
    workingsFirst: workingsHeader + 1,
    workingsLast,
    notesTitle: workingsLast + 1,
  };
}

/** Absolute address of a column of the indicator table in a one-based row. */
export const tableCell = (name: IndicatorColumn, row: number): string =>
  cellAddress(row - 1, columnOf(name), true);

/** Columns of the workings: the spill of MEASURE, then what the published columns rest on. */
export const WORKINGS_COLUMNS = [
  "Indicator",
  "Value",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Own figure, year before",
  "Year of published figures",
  "Cautions",
] as const;

export type WorkingsColumn = (typeof WORKINGS_COLUMNS)[number];

/** Absolute address of a column of the workings in a one-based row. */
export const workingsCell = (name: WorkingsColumn, row: number): string =>
  cellAddress(row - 1, WORKINGS_COLUMNS.indexOf(name), true);
