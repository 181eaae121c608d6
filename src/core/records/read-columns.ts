import { cautionOfRows, type Caution } from "../cells/caution";
import type { Grid, Scalar } from "../cells/grid";
import { cellsUnread, columnNotDates } from "../cells/problems/records";
import { codeSpellings, readCode } from "./cell-reading/code-cell";
import { readDate } from "./cell-reading/date-cell";
import { readId } from "./cell-reading/id-cell";
import { readNumber } from "./cell-reading/number-cell";
import { isEmptyCell, shownCell, type Unreadable } from "./cell-reading/reading";
import { readYesNo, yesNoSpellings } from "./cell-reading/yes-no-cell";
import type { MatchedColumn } from "./heading-recognition";
import type { FieldDefinition, ReadingOptions, RecordColumn, UnreadCell } from "./record-list";

/** Cells that could not be read are listed up to here for each column, and counted beyond. */
const MOST_UNREAD_LISTED = 200;

/** What reading one column leaves behind besides the column. */
export interface ColumnReading {
  readonly column: RecordColumn;
  readonly unread: readonly UnreadCell[];
  readonly unreadCount: number;
  readonly cautions: readonly Caution[];
  /** First cell seen, where a column of dates holds none. */
  readonly notDates?: string;
}

type CellReader = (cell: Scalar) => number | string | Unreadable;

const NO_NUMBERS = new Float64Array(0);
const NO_FLAGS = new Int8Array(0);

const text = (cell: Scalar): string | Unreadable =>
  typeof cell === "string" && !cell.startsWith("#") ? cell.replace(/[\s\u00A0]+/g, " ").trim() : readId(cell);

const readerOf = (field: FieldDefinition, options: ReadingOptions): CellReader => {
  switch (field.kind) {
    case "date":
      return (cell) => readDate(cell, options.dateSystem);
    case "number":
      return readNumber;
    case "id":
      return readId;
    case "text":
      return text;
    case "code": {
      const spellings = codeSpellings(field.codes ?? []);
      return (cell) => readCode(cell, spellings);
    }
    case "yesNo": {
      const spellings = yesNoSpellings(field.codes);
      return (cell) => readYesNo(cell, spellings);
    }
  }
};

/** Reads each different text once: columns of dates and codes repeat the same few thousand texts. */
const remembering = (read: CellReader, kind: FieldDefinition["kind"]): CellReader => {
  if (kind === "id") return read;
  const seen = new Map<string, number | string | Unreadable>();
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const value = read(cell);
    seen.set(cell, value);
    return value;
  };
};

const emptyColumns = (field: FieldDefinition, count: number) => {
  const isNumeric = field.kind === "date" || field.kind === "number";
  return {
    numbers: isNumeric ? new Float64Array(count).fill(NaN) : NO_NUMBERS,
    texts: isNumeric || field.kind === "yesNo" ? [] : new Array<string>(count).fill(""),
    flags: field.kind === "yesNo" ? new Int8Array(count).fill(-1) : NO_FLAGS,
  };
};

/** Puts a value that was read where its kind is kept; true when it holds something. */
const keep = (
  columns: ReturnType<typeof emptyColumns>,
  field: FieldDefinition,
  record: number,
  value: number | string,
): boolean => {
  if (typeof value === "string") columns.texts[record] = value;
  else if (field.kind === "yesNo") columns.flags[record] = value;
  else columns.numbers[record] = value;
  return value !== "" && !Number.isNaN(value);
};

const cautionsOf = (
  { field, heading }: MatchedColumn,
  unread: readonly UnreadCell[],
  unreadCount: number,
  readCount: number,
): Pick<ColumnReading, "cautions" | "notDates"> => {
  const first = unread[0];
  if (first === undefined) return { cautions: [] };
  if (field.kind === "date" && readCount === 0) {
    return {
      cautions: [cautionOfRows(unreadCount, columnNotDates(heading, first.seen))],
      notDates: first.seen,
    };
  }
  const rows = unread.map((one) => one.row);
  return { cautions: [cautionOfRows(unreadCount, cellsUnread(heading, unreadCount, rows, first.because))] };
};

/** Reads one column of the records; `rows` are zero-based rows of the range. */
export const readColumn = (
  grid: Grid,
  rows: Int32Array,
  match: MatchedColumn,
  options: ReadingOptions,
): ColumnReading => {
  const { field, column, heading } = match;
  const read = remembering(readerOf(field, options), field.kind);
  const columns = emptyColumns(field, rows.length);
  const unread: UnreadCell[] = [];
  const unreadRecords: number[] = [];
  let readCount = 0;
  for (let record = 0; record < rows.length; record += 1) {
    const row = rows[record] ?? 0;
    const cell = grid[row]?.[column] ?? null;
    if (cell === null || cell === "") continue;
    const value = read(cell);
    if (typeof value !== "object") {
      if (keep(columns, field, record, value) && !isEmptyCell(cell)) readCount += 1;
      continue;
    }
    unreadRecords.push(record);
    if (unread.length < MOST_UNREAD_LISTED) {
      unread.push({ field: field.name, row: row + 1, seen: shownCell(cell), because: value.unreadable });
    }
  }
  return {
    column: { field, rangeColumn: column, heading, ...columns, unreadRecords },
    unread,
    unreadCount: unreadRecords.length,
    ...cautionsOf(match, unread, unreadRecords.length, readCount),
  };
};
