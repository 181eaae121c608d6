import { boundingArea, intersection, sheetColumns, sheetRows } from "./address";
import type { Rectangle } from "./engine";
import { rangeArgument, rangeObject } from "./find-range";
import { HostError } from "./host-error";
import type { ObjectReference, RangeTarget } from "./object-reference";

/** The same cells in the terms of one edge: used by every `getLast…`, `getRow`, `getRowsBelow`. */
export const within = (range: RangeTarget, change: Partial<Rectangle>): ObjectReference =>
  rangeObject(range, { ...range.area, ...change });

export const offset = (range: RangeTarget, rows: number, columns: number): ObjectReference =>
  within(range, { row: range.area.row + rows, column: range.area.column + columns });

export const resized = (range: RangeTarget, rows: number, columns: number): ObjectReference =>
  within(range, { rows: range.area.rows + rows, columns: range.area.columns + columns });

export const entireColumn = (range: RangeTarget): ObjectReference =>
  within(range, { row: 0, rows: sheetRows });

export const entireRow = (range: RangeTarget): ObjectReference =>
  within(range, { column: 0, columns: sheetColumns });

export function bounding(range: RangeTarget, other: unknown): ObjectReference {
  const second = rangeArgument(range, other);
  if (second.sheetId !== range.sheetId) throw new HostError("InvalidArgument");
  return rangeObject(range, boundingArea(range.area, second.area));
}

/** `null` when the two share no cell. */
export function shared(range: RangeTarget, other: unknown): ObjectReference | null {
  const second = rangeArgument(range, other);
  const area = second.sheetId === range.sheetId ? intersection(range.area, second.area) : null;
  return area && rangeObject(range, area);
}

/** The used part of a range: from its first to its last cell in use. */
export function usedPart(range: RangeTarget, valuesOnly: boolean): ObjectReference | null {
  const used = range.book.engine.usedRange(range.sheetId, valuesOnly);
  const area = used && intersection(used, range.area);
  if (!area) return null;
  const cells = range.book.engine.values(range.sheetId, area);
  const rows = cells.flatMap((row, index) => (row.some((cell) => cell !== null) ? [index] : []));
  const columns = cells.flatMap((row) => row.flatMap((cell, index) => (cell === null ? [] : [index])));
  if (rows.length === 0) return valuesOnly ? null : rangeObject(range, area);
  const firstColumn = columns.reduce((least, column) => Math.min(least, column));
  const lastColumn = columns.reduce((most, column) => Math.max(most, column));
  const [firstRow = 0] = rows;
  return rangeObject(range, {
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rows: (rows[rows.length - 1] ?? firstRow) - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  });
}

/** The block of filled cells around a range, bordered by blank rows and columns (Ctrl+A in Excel). */
export function surroundingRegion(range: RangeTarget): ObjectReference {
  const { book, sheetId } = range;
  const used = book.engine.usedRange(sheetId, true);
  if (!used) return rangeObject(range, range.area);
  const frame = boundingArea(used, range.area);
  const cells = book.engine.values(sheetId, frame);
  const filled = (area: Rectangle): boolean => {
    for (let row = Math.max(area.row, frame.row); row < area.row + area.rows; row += 1)
      for (let column = Math.max(area.column, frame.column); column < area.column + area.columns; column += 1)
        if ((cells[row - frame.row]?.[column - frame.column] ?? null) !== null) return true;
    return false;
  };
  let { area } = range;
  for (;;) {
    const larger = grown(area, filled);
    if (larger.rows === area.rows && larger.columns === area.columns) return rangeObject(range, area);
    area = larger;
  }
}

/** Grows an area by the rows and columns next to it that hold something, corners included. */
function grown(area: Rectangle, filled: (area: Rectangle) => boolean): Rectangle {
  const { row, column, rows, columns } = area;
  const wide = { column: column - 1, columns: columns + 2 };
  const tall = { row: row - 1, rows: rows + 2 };
  const up = row > 0 && filled({ ...wide, row: row - 1, rows: 1 }) ? 1 : 0;
  const down = filled({ ...wide, row: row + rows, rows: 1 }) ? 1 : 0;
  const left = column > 0 && filled({ ...tall, column: column - 1, columns: 1 }) ? 1 : 0;
  const right = filled({ ...tall, column: column + columns, columns: 1 }) ? 1 : 0;
  return {
    row: row - up,
    column: column - left,
    rows: rows + up + down,
    columns: columns + left + right,
  };
}

/** The cells into which the formula of a single cell spills. */
export function spillingTo(range: RangeTarget): ObjectReference | null {
  const { row, column } = range.area;
  const spill = range.book.engine.spill(range.sheetId, row, column);
  if (spill?.anchor.row !== row || spill.anchor.column !== column) return null;
  return rangeObject(range, spill.range);
}

/** The cell from which a cell's value spills. */
export function spillParent(range: RangeTarget): ObjectReference | null {
  const spill = range.book.engine.spill(range.sheetId, range.area.row, range.area.column);
  return spill && rangeObject(range, { ...spill.anchor, rows: 1, columns: 1 });
}
