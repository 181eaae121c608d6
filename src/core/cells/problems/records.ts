import { CellError } from "../cell-error";

/** A list definition, as far as a sentence needs it. */
interface NamedList {
  readonly title: string;
  readonly rowIs: string;
}

/** Column letters of a range that starts in column A: 0 is A, 26 is AA. */
const columnLetter = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
};

const LONGEST_SHOWN = 60;

/** A text as a sentence can hold it; a cell may hold 32,767 characters. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}\u2026` : line;
};

const MOST_ROWS_NAMED = 5;

/** "row 4", "rows 4, 9 and 12" or "rows 4, 9, 12, 15, 20 and 31 more". */
const rowsNamed = (rows: readonly number[], total = rows.length): string => {
  if (total === 1) return `row ${rows[0] ?? 0}`;
  const named = rows.slice(0, MOST_ROWS_NAMED);
  if (total > named.length)
    return `rows ${named.join(", ")} and ${(total - named.length).toLocaleString("en-GB")} more`;
  return `rows ${named.slice(0, -1).join(", ")} and ${named[named.length - 1] ?? 0}`;
};

export const rangeEmpty = (list: NamedList): CellError =>
  new CellError("#VALUE!", `The range is empty: select ${list.title.toLowerCase()} with the heading row`);

export const noHeadingRecognised = (list: NamedList, firstHeading: string): CellError =>
  new CellError(
    "#VALUE!",
    firstHeading === ""
      ? `No headings found for ${list.title.toLowerCase()}: select the heading row too`
      : `No heading recognised for ${list.title.toLowerCase()}, starting with "${shortened(firstHeading)}": select the heading row too, or name the columns in the mapping argument`,
  );

export const headingsOnly = (list: NamedList): CellError =>
  new CellError(
    "#VALUE!",
    `The range has headings and no rows below them: select the rows of ${list.title.toLowerCase()} too`,
  );

export const textWhereDatesBelong = (heading: string, seen: string): CellError =>
  new CellError(
    "#VALUE!",
    `No cell under "${shortened(heading)}" is a date, the first is "${shortened(seen)}": enter dates as 31/03/2024, or name the right column in the mapping argument`,
  );

export const mappingNamesNoField = (list: NamedList, seen: string): CellError =>
  new CellError(
    "#VALUE!",
    `The mapping names "${shortened(seen)}", which is no column of ${list.title.toLowerCase()}: use a name from =CSPI.DEFINE()`,
  );

export const mappingNamesNoHeading = (seen: string): CellError =>
  new CellError(
    "#VALUE!",
    `The mapping names the heading "${shortened(seen)}", which is not in the range: copy the heading as it stands there`,
  );

export const mappingShape = (): CellError =>
  new CellError(
    "#VALUE!",
    "The mapping needs two columns: the usual heading on the left, your heading on the right",
  );

export const noListRecognised = (firstHeading: string): CellError =>
  new CellError(
    "#VALUE!",
    firstHeading === ""
      ? "No headings found: select a list with its heading row"
      : `No list recognised from the headings, starting with "${shortened(firstHeading)}": select the heading row too, or name the list`,
  );

export const headingTwice = (heading: string, column: number, label: string): string =>
  `Column ${columnLetter(column)} ("${shortened(heading)}") is a second column of ${label.toLowerCase()} and is not read`;

export const columnWithoutHeading = (column: number): string =>
  `Column ${columnLetter(column)} has no heading, as merged headings leave it, and is not read: unmerge the headings and fill each one in`;

export const headingsJoined = (): string =>
  "The headings are spread over two rows, which were read as one: unmerge them if a column is not recognised";

export const columnNotDates = (heading: string, seen: string): string =>
  `No cell under "${shortened(heading)}" is a date (the first is "${shortened(seen)}"), so the column is not used`;

export const cellsUnread = (
  heading: string,
  count: number,
  rows: readonly number[],
  because: string,
): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "cell" : "cells"} under "${shortened(heading)}" could not be read (${because}), in ${rowsNamed(rows, count)}`;

export const totalRowsLeftOut = (rows: readonly number[]): string =>
  `${rows.length === 1 ? "A total row was" : "Total rows were"} left out: ${rowsNamed(rows)}`;

export const exampleRowsLeftOut = (rows: readonly number[]): string =>
  `The example in ${rowsNamed(rows)} was left out: delete it`;

export const repeatedHeadingsLeftOut = (rows: readonly number[]): string =>
  `The headings are repeated in ${rowsNamed(rows)}, left out`;

export const nearHeading = (heading: string, label: string): string =>
  `"${shortened(heading)}" was taken to be ${label.toLowerCase()}`;

export const rowsAboveHeadings = (rows: readonly number[], headingRow: number): string =>
  `${rows.length === 1 ? "A row above" : "Rows above"} the headings of row ${headingRow} ${rows.length === 1 ? "looks like a record and is" : "look like records and are"} not read: move ${rowsNamed(rows)} below the headings`;

export const noughtsLost = (heading: string, rows: readonly number[]): string =>
  `Identifiers under "${shortened(heading)}" differ only by noughts in front, which Excel drops from numbers, and count as different children, in ${rowsNamed(rows)}: format the column as text`;
