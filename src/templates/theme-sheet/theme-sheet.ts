import type { Benchmarks } from "../../benchmarks/benchmarks";
import { isCellError, type CellError } from "../../core/cells/cell-error";
import type { Indicator } from "../../indicators/indicator";
import type { FoundList } from "../found-lists";
import type { PlannedBlock, PlannedSheet } from "../plan";
import { withPolarity } from "../local-polarity";
import type { TemplateInputs } from "../template";
import { citations } from "./citations";
import { listsOf, typedInputs, type IndicatorOnSheet } from "./indicator-cells";
import { indicatorBlocks, indicatorTable, typedValidations } from "./indicator-table";
import { lastNotesRow, notesBlocks, notesSections, notesTitleRows, type NotesSection } from "./notes";
import { parameterBlocks, parameterValidations } from "./parameters";
import { themeSections } from "./sections";
import { PARAMETERS, themeLayout, type ThemeLayout } from "./theme-layout";
import { CHART_HEIGHT, trendBlocks, trendChart, trendPlace, trendTable } from "./trend";
import { workingsBlocks } from "./workings";

/** What a sheet of indicators shows: a theme, an overview or a whole profile. */
export interface ThemeOnSheet {
  readonly title: string;
  readonly about: string;
  /** Words above the table, and the start of the names of its tables. */
  readonly tableTitle: string;
  readonly tableName: string;
  readonly indicators: readonly Indicator[];
  /** Code of the indicator that the chart shows first. */
  readonly chartIndicator: string;
  /** Name of the sheet: short, as tabs are narrow. */
  readonly sheetName: string;
}

const SECTION_HEIGHT = 30;
const HEADING_HEIGHT = 45;
const TREND_HEIGHT = 22;
// Two lines at least: what a formula gives is not fitted when it is calculated later.
const INDICATOR_HEIGHT = 32;
const LINE_HEIGHT = 15;
const SOURCE_WIDTH = 46;
/** Words seldom fill a line to its end. */
const FILLED = 0.9;

const COLUMN_WIDTHS = {
  A: 46,
  B: 24,
  C: 14,
  D: 16,
  E: 16,
  F: 14,
  G: 14,
  H: 24,
  I: 14,
  J: 13,
  K: 13,
  L: 15,
  M: 19,
  N: 22,
  O: 26,
  P: SOURCE_WIDTH,
} as const;

/** The same on every sheet of indicators. */
const ALWAYS = {
  names: [],
  conditionalFormats: [],
  columnWidths: COLUMN_WIDTHS,
  showGridlines: false,
  activateAt: PARAMETERS.authority.replaceAll("$", ""),
} as const;

/**
 * The working sheet of a set of indicators, such as a theme: labelled cells to change, one table of indicators with live local and
 * published figures, the published trend of one of them with a chart, the workings, and notes.
 */
export function themeSheet(
  on: ThemeOnSheet,
  inputs: TemplateInputs,
  benchmarks: Benchmarks,
  lists: readonly FoundList[],
): PlannedSheet | CellError {
  const area = benchmarks.area(inputs.authority);
  if (isCellError(area)) return area;
  const indicators = indicatorsToShow(on, inputs, benchmarks);
  const rows = indicatorsOnSheet(indicators, benchmarks, lists, inputs.neighbourEdition);
  const layout = themeLayout(rows.length);
  const trend = trendPlace("theme", PARAMETERS.chartIndicator, layout.trendTitle, inputs.neighbourEdition);
  const notes = notesSections(indicators, sourcesOf(rows, benchmarks), inputs.neighbourEdition);
  return {
    key: "theme",
    name: on.sheetName,
    sections: themeSections(on.title, on.tableTitle, layout, lastNotesRow(notes, layout.notesTitle)),
    blocks: [
      ...openingBlocks(on),
      ...parameterBlocks({
        ...inputs,
        authority: area.name,
        chartIndicator: inputs.indicator ?? on.chartIndicator,
      }),
      ...indicatorBlocks(rows, layout),
      ...trendBlocks(trend),
      ...workingsBlocks(rows, layout),
      ...notesBlocks(notes, layout.notesTitle),
    ],
    tables: [
      indicatorTable(`${on.tableName}Indicators`, layout, true),
      trendTable(`${on.tableName}Trend`, trend),
    ],
    charts: [trendChart(trend)],
    validations: [...parameterValidations([inputs.year], publishedCodes(rows)), ...typedValidations(rows)],
    rowHeights: { ...rowHeights(notes, layout), ...indicatorHeights(rows, benchmarks) },
    ...ALWAYS,
    inputs: [...Object.values(PARAMETERS), ...rows.flatMap(typedInputs)],
  };
}

/** Indicators of earlier years, with neither figures nor a list to count from, would be rows of nothing. */
const hasFigures = (indicator: Indicator, benchmarks: Benchmarks): boolean =>
  indicator.fromRecords.length > 0 || !isCellError(benchmarks.indicator(indicator.code));

const indicatorsToShow = (
  on: ThemeOnSheet,
  { polarity }: TemplateInputs,
  benchmarks: Benchmarks,
): readonly Indicator[] =>
  on.indicators.filter((one) => hasFigures(one, benchmarks)).map((one) => withPolarity(one, polarity));

function indicatorsOnSheet(
  indicators: readonly Indicator[],
  benchmarks: Benchmarks,
  lists: readonly FoundList[],
  edition: TemplateInputs["neighbourEdition"],
): readonly IndicatorOnSheet[] {
  const layout = themeLayout(indicators.length);
  return indicators.map((indicator, index) => ({
    indicator,
    row: layout.first + index,
    workingsRow: layout.workingsFirst + index,
    ...listsOf(indicator, lists),
    isPublished: !isCellError(benchmarks.indicator(indicator.code)),
    edition,
  }));
}

const publishedCodes = (rows: readonly IndicatorOnSheet[]): readonly string[] =>
  rows.filter((row) => row.isPublished).map((row) => row.indicator.code);

const sourcesOf = (rows: readonly IndicatorOnSheet[], benchmarks: Benchmarks): readonly string[] =>
  citations(publishedCodes(rows), benchmarks);

function openingBlocks(on: ThemeOnSheet): readonly PlannedBlock[] {
  const { authority, from, to, year } = PARAMETERS;
  const day = (cell: string): string => `TEXT(${cell},"d mmmm yyyy")`;
  const subtitle =
    `=${authority}&": local figures from "&${day(from)}&" to "&${day(to)}` +
    `&", beside published figures for "&${year}`;
  return [
    { at: "A1", cells: [[on.title]], role: "title" },
    { at: "A2", cells: [[subtitle]], role: "subtitle" },
    { at: "A3", cells: [[on.about]], role: "note" },
    { at: "A4", cells: [["Change these cells and the figures follow"]], role: "label" },
    { at: "A10", cells: [[on.tableTitle]], role: "label" },
  ];
}

/** Room for the title of each publication, which can take more lines than all else in its row. */
function indicatorHeights(
  rows: readonly IndicatorOnSheet[],
  benchmarks: Benchmarks,
): Readonly<Record<number, number>> {
  const heightOf = ({ indicator, isPublished }: IndicatorOnSheet): number => {
    const source = isPublished ? benchmarks.source(indicator.code) : null;
    const title = source === null || isCellError(source) ? "" : source.title;
    return Math.max(INDICATOR_HEIGHT, Math.ceil(title.length / (SOURCE_WIDTH * FILLED)) * LINE_HEIGHT + 2);
  };
  return Object.fromEntries(rows.map((on) => [on.row, heightOf(on)]));
}

function rowHeights(notes: readonly NotesSection[], layout: ThemeLayout): Readonly<Record<number, number>> {
  const heights: Record<number, number> = { 1: SECTION_HEIGHT, 4: SECTION_HEIGHT };
  const sections = [layout.tableTitle, layout.trendTitle, layout.workingsTitle];
  for (const row of [...sections, ...notesTitleRows(notes, layout.notesTitle)]) heights[row] = SECTION_HEIGHT;
  for (const row of [layout.header, layout.trendHeader, layout.workingsHeader]) heights[row] = HEADING_HEIGHT;
  heights[layout.trendChart] = CHART_HEIGHT;
  for (let row = layout.trendFirst; row <= layout.trendLast; row += 1) heights[row] = TREND_HEIGHT;
  return heights;
}
