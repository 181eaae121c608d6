import type { Rectangle } from "./engine";

/** The size of a worksheet in Excel. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Column letters of a zero-based column: `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of column letters: `columnIndex("AB")` is 27. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const isInside = (area: Rectangle): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= sheetRows &&
  area.column + area.columns <= sheetColumns;

export const isOnSheet = isInside;

const spanning = (rowA: number, columnA: number, rowB: number, columnB: number): Rectangle | null => {
  const area = {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
  return isInside(area) ? area : null;
};

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:5`, without a sheet; `null` when it is no address. */
export function parseArea(text: string): Rectangle | null {
  const plain = text.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const row = Number(cells[2]) - 1;
    const column = columnIndex(cells[1] ?? "");
    return spanning(
      row,
      column,
      cells[4] ? Number(cells[4]) - 1 : row,
      cells[3] ? columnIndex(cells[3]) : column,
    );
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns)
    return spanning(0, columnIndex(columns[1] ?? ""), sheetRows - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  return null;
}

/** Splits `'My sheet'!A1` into sheet name and rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: address };
}

const mark = (absolute: boolean): string => (absolute ? "$" : "");

/** Writes an area as Excel does: `A1`, `A1:B2`, `A:C`, `2:5`. */
export function formatArea(area: Rectangle, absolute = false): string {
  const dollar = mark(absolute);
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (area.rows === sheetRows && area.columns === sheetColumns) return `${dollar}1:${dollar}${sheetRows}`;
  if (area.rows === sheetRows) return `${dollar}${first}:${dollar}${last}`;
  if (area.columns === sheetColumns) return `${dollar}${area.row + 1}:${dollar}${area.row + area.rows}`;
  const start = `${dollar}${first}${dollar}${area.row + 1}`;
  return area.rows * area.columns === 1 ? start : `${start}:${dollar}${last}${dollar}${area.row + area.rows}`;
}

/** A sheet name as it stands before `!`: quoted unless it is a plain word. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** The area that two areas share, or `null`. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const contains = (outer: Rectangle, inner: Rectangle): boolean => {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

export const isUnbounded = (area: Rectangle): boolean =>
  area.rows === sheetRows || area.columns === sheetColumns;
