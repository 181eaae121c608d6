import { WrapStrategy } from "@univerjs/core";
import type { CellReader } from "../cells/cell-reader";
import type { UniverWorkbook } from "../univer-workbook";

/** About the width of a digit of the standard font, and Excel's padding of a cell, in pixels. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 10;
const LINE_HEIGHT = 20;

/** Sizes in pixels that fit what is shown, estimated from numbers of characters: there may be no screen. */
export function fittingSizes(book: UniverWorkbook, reader: CellReader) {
  const widthOf = (sheetId: string, column: number) => {
    const used = reader.usedRange(sheetId, true);
    if (!used) return book.sheet(sheetId).getConfig().defaultColumnWidth;
    const block = { row: used.row, column, rows: used.rows, columns: 1 };
    const longest = Math.max(
      0,
      ...reader
        .text(sheetId, block)
        .map(([text = ""]) => Math.max(...text.split(/\r?\n/).map((line) => line.length))),
    );
    return Math.max(24, longest * PIXELS_PER_CHARACTER + CELL_PADDING);
  };
  const heightOf = (sheetId: string, row: number) => {
    const used = reader.usedRange(sheetId, true);
    if (!used) return LINE_HEIGHT;
    const block = { row, column: used.column, rows: 1, columns: used.columns };
    const sheet = book.sheet(sheetId);
    const lines = (reader.text(sheetId, block)[0] ?? []).map((text, offset) => {
      const column = used.column + offset;
      const wraps = sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP;
      const characters = Math.max(1, (sheet.getColumnWidth(column) - CELL_PADDING) / PIXELS_PER_CHARACTER);
      const parts = text.split(/\r?\n/);
      return wraps ? parts.reduce((n, part) => n + Math.max(1, Math.ceil(part.length / characters)), 0) : 1;
    });
    return Math.max(1, ...lines) * LINE_HEIGHT;
  };

  return { widthOf, heightOf };
}
