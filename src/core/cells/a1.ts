/** A rectangle of cells: zero-based top-left corner and size. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS_IN_ALPHABET = 26;

/**
 * Letters of a column, counted from zero as the object model does.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS_IN_ALPHABET));
  return column < LETTERS_IN_ALPHABET
    ? last
    : columnLetters(Math.floor(column / LETTERS_IN_ALPHABET) - 1) + last;
}

/**
 * Zero-based column of its letters, in either case.
 *
 * @example columnNumber("AB") // 27
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase())
    number = number * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A1 address of one cell; `absolute` adds the dollar signs.
 *
 * @example cellAddress(4, 1) // "B5"
 */
export function cellAddress(row: number, column: number, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/**
 * A1 address of a rectangle; a single cell is written as one.
 *
 * @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2"
 */
export function areaAddress(area: CellArea, absolute = false): string {
  const first = cellAddress(area.row, area.column, absolute);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, absolute)}`;
}

/**
 * Reads an A1 address of a cell or rectangle, with or without sheet name and dollar signs.
 * Null when it is not one.
 *
 * @example parseArea("'My sheet'!$B$2:$C$4") // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseArea(address: string): CellArea | null {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(cells);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) + 1 - column };
}

/**
 * A sheet name as a formula must write it: always quoted, inner apostrophes doubled.
 *
 * @example quotedSheetName("Children's plans") // "'Children''s plans'"
 */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * The sheet that an address or a reference formula names, or null when it names none.
 *
 * @example sheetOfAddress("='Children''s plans'!$A$1") // "Children's plans"
 */
export function sheetOfAddress(address: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}
