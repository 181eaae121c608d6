import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../workbook/engine";
import { MAX_COLUMNS, MAX_ROWS, toRange, type UniverWorkbook } from "../univer-workbook";

/** The part of a range that the grid, smaller than an Excel sheet, has; empty beyond its last row or column. */
export function insideGrid(book: UniverWorkbook, sheetId: string, range: Rectangle): Rectangle {
  const sheet = book.sheet(sheetId);
  return {
    ...range,
    rows: Math.min(range.rows, sheet.getRowCount() - range.row),
    columns: Math.min(range.columns, sheet.getColumnCount() - range.column),
  };
}

/** Whole rows and columns cut to the grid; any other range as it is, for the grid to grow to. */
export function gridPart(book: UniverWorkbook, sheetId: string, range: Rectangle): Rectangle {
  const whole = range.rows >= MAX_ROWS || range.columns >= MAX_COLUMNS;
  return whole ? insideGrid(book, sheetId, range) : range;
}

/** The rows of a range over the width of the grid. */
export const wholeRows = (book: UniverWorkbook, sheetId: string, range: Rectangle): IRange =>
  toRange({ ...range, column: 0, columns: book.sheet(sheetId).getColumnCount() });

/** The columns of a range over the height of the grid. */
export const wholeColumns = (book: UniverWorkbook, sheetId: string, range: Rectangle): IRange =>
  toRange({ ...range, row: 0, rows: book.sheet(sheetId).getRowCount() });
