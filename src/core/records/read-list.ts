import { cautionOfAll, cautionOfRows, type Caution } from "../cells/caution";
import type { CellError } from "../cells/cell-error";
import type { Grid } from "../cells/grid";
import {
  columnWithoutHeading,
  exampleRowsLeftOut,
  headingsJoined,
  headingsOnly,
  headingTwice,
  mappingNamesNoField,
  mappingNamesNoHeading,
  nearHeading,
  noHeadingRecognised,
  noughtsLost,
  rangeEmpty,
  repeatedHeadingsLeftOut,
  rowsAboveHeadings,
  textWhereDatesBelong,
  totalRowsLeftOut,
} from "../cells/problems/records";
import { isEmptyCell } from "./cell-reading/reading";
import { dataRows, type DataRows } from "./data-rows";
import { findHeadingRow, headingText, type HeadingRow } from "./heading-row";
import { lostNoughts } from "./lost-noughts";
import { readColumn, type ColumnReading } from "./read-columns";
import type { ReadingOptions, ReadingReport, RecordList, RecordListDefinition } from "./record-list";

const ROWS_SAMPLED_FOR_HEADLESS = 50;

const firstText = (grid: Grid): string => {
  for (const cells of grid) for (const cell of cells) if (headingText(cell) !== "") return headingText(cell);
  return "";
};

/** Columns that hold values and have no heading. */
const headless = (grid: Grid, { row, headings }: HeadingRow): number[] =>
  headings.flatMap((heading, column) => {
    if (heading !== "") return [];
    const below = grid.slice(row + 1, row + 1 + ROWS_SAMPLED_FOR_HEADLESS);
    return below.some((cells) => !isEmptyCell(cells[column])) ? [column] : [];
  });

/** Rows above the headings that fill columns of the list as records do, from 1; titles and notes do not. */
const recordsAbove = (grid: Grid, { row, joinedWithRowAbove, recognised }: HeadingRow): number[] => {
  const least = Math.max(2, Math.ceil(recognised.matched.length / 2));
  const rows = grid.slice(0, joinedWithRowAbove ? Math.max(0, row - 1) : row);
  return rows.flatMap((cells, above) => {
    const filled = recognised.matched.filter(({ column }) => !isEmptyCell(cells[column])).length;
    return filled >= least ? [above + 1] : [];
  });
};

/** Rows whose identifiers Excel may have shortened, from 1. */
const rowsOfLostNoughts = ({ column }: ColumnReading, data: DataRows): number[] =>
  column.field.kind === "id" ? lostNoughts(column).map((record) => (data.rows[record] ?? 0) + 1) : [];

/** What the headings alone tell: columns that are taken to be something, or that are not read. */
const headingCautions = (grid: Grid, heading: HeadingRow): Caution[] => {
  const { matched, twice } = heading.recognised;
  return [
    ...(heading.joinedWithRowAbove ? [headingsJoined()] : []),
    ...matched
      .filter((match) => match.how === "near")
      .map((match) => nearHeading(match.heading, match.field.label)),
    ...twice.map((other) => headingTwice(other.heading, other.column, other.field.label)),
    ...headless(grid, heading).map(columnWithoutHeading),
  ].map(cautionOfAll);
};

/** Cautions about some rows, where there are any. */
const aboutRows = (
  rows: readonly number[],
  sentence: (rows: readonly number[]) => string,
): readonly Caution[] => (rows.length > 0 ? [cautionOfRows(rows.length, sentence(rows))] : []);

const cautionsOf = (
  grid: Grid,
  heading: HeadingRow,
  data: DataRows,
  readings: readonly ColumnReading[],
): Caution[] => [
  ...headingCautions(grid, heading),
  ...aboutRows(recordsAbove(grid, heading), (rows) => rowsAboveHeadings(rows, heading.row + 1)),
  ...aboutRows(data.totalRows, totalRowsLeftOut),
  ...aboutRows(data.repeatedHeadingRows, repeatedHeadingsLeftOut),
  ...aboutRows(data.exampleRows, exampleRowsLeftOut),
  ...readings.flatMap((reading) => [
    ...reading.cautions,
    ...aboutRows(rowsOfLostNoughts(reading, data), (rows) => noughtsLost(reading.column.heading, rows)),
  ]),
];

const reportOf = (
  grid: Grid,
  list: RecordListDefinition,
  heading: HeadingRow,
  data: DataRows,
  readings: readonly ColumnReading[],
): ReadingReport => {
  const { matched } = heading.recognised;
  const taken = new Set(matched.map((match) => match.column));
  return {
    headingRow: heading.row + 1,
    matched: matched.map((match) => ({
      field: match.field.name,
      heading: match.heading,
      column: match.column,
      how: match.how,
    })),
    missing: list.fields
      .filter((field) => !matched.some((match) => match.field === field))
      .map((field) => field.name),
    ignoredHeadings: heading.headings.filter((text, column) => text !== "" && !taken.has(column)),
    unread: readings.flatMap((reading) => reading.unread),
    unreadCount: readings.reduce((sum, reading) => sum + reading.unreadCount, 0),
    unreadByField: Object.fromEntries(
      readings
        .filter((reading) => reading.unreadCount > 0)
        .map((reading) => [reading.column.field.name, reading.unreadCount]),
    ),
    blankRows: data.blankRows,
    totalRows: data.totalRows,
    repeatedHeadingRows: data.repeatedHeadingRows,
    exampleRows: data.exampleRows,
    cautions: cautionsOf(grid, heading, data, readings),
  };
};

/**
 * Reads a worksheet range as a list of records, column by column.
 *
 * Headings are recognised in any order, case and punctuation, below title rows if there are any. Dates
 * may be serial numbers or text with the day first, codes may be census codes or labels, identifiers
 * may have become numbers. Blank rows, total rows, repeated headings and example rows are left out and reported; what
 * could not be read is reported with its row and counts as missing. Nothing is guessed.
 *
 * Errors (`#VALUE!`): an empty range; no heading of the list; headings without rows; a required column
 * of dates that holds none; a mapping that names no column.
 *
 * @example readList([["Child ID", "Referral date"], ["A1", "01/04/2024"]], referrals) // a RecordList with count 1
 */
export const readList = (
  grid: Grid,
  list: RecordListDefinition,
  options: ReadingOptions = {},
): RecordList | CellError => {
  if (grid.every((cells) => cells.every(isEmptyCell))) return rangeEmpty(list);
  const heading = findHeadingRow(grid, list, options.mapping);
  if (!heading) return noHeadingRecognised(list, firstText(grid));
  const problem = heading.recognised.mappingProblems[0];
  if (problem) {
    return problem.unknown === "field"
      ? mappingNamesNoField(list, problem.field)
      : mappingNamesNoHeading(problem.heading);
  }
  const { matched } = heading.recognised;
  const data = dataRows(grid, heading.row, matched);
  if (data.rows.length === 0) return headingsOnly(list);
  const readings = matched.map((match) => readColumn(grid, data.rows, match, options));
  const unusable = readings.find((one) => one.notDates !== undefined && one.column.field.required);
  if (unusable) return textWhereDatesBelong(unusable.column.heading, unusable.notDates ?? "");
  const columns = new Map(
    readings.filter((one) => one.notDates === undefined).map((one) => [one.column.field.name, one.column]),
  );
  return {
    list,
    count: data.rows.length,
    rowNumbers: data.rows.map((row) => row + 1),
    column: (field) => columns.get(field),
    report: reportOf(grid, list, heading, data, readings),
  };
};
