import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { CellReader } from "../cells/cell-reader";
import { wholeColumns, wholeRows } from "./grid-parts";
import { PIXELS_PER_POINT } from "../empty-workbook";
import { fittingSizes } from "./fitting-sizes";
import { MAX_COLUMNS, MAX_ROWS, toRange, type UniverWorkbook } from "../univer-workbook";

/** A size in pixels for each of some rows or columns, by its index. */
const sizes = (first: number, count: number, points: number | "auto", fitting: (index: number) => number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, offset) => [
      first + offset,
      points === "auto" ? fitting(first + offset) : points * PIXELS_PER_POINT,
    ]),
  );

/** Widths of columns and heights of rows, in points, and whether they show. */
export class LineSizes {
  private readonly fitting: ReturnType<typeof fittingSizes>;

  constructor(
    private readonly book: UniverWorkbook,
    reader: CellReader,
  ) {
    this.fitting = fittingSizes(book, reader);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.book.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(sheetId: string, column: number, columns: number, points: number | "auto"): void {
    const count = Math.min(columns, MAX_COLUMNS - column);
    this.book.reach(sheetId, { row: 0, column, rows: 1, columns: count });
    const rows = this.book.sheet(sheetId).getRowCount();
    this.book.run(SetWorksheetColWidthMutation.id, {
      subUnitId: sheetId,
      ranges: [toRange({ row: 0, column, rows, columns: count })],
      colWidth: sizes(column, count, points, (each) => this.fitting.widthOf(sheetId, each)),
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.book.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(sheetId: string, row: number, rows: number, points: number | "auto"): void {
    const count = Math.min(rows, MAX_ROWS - row);
    this.book.reach(sheetId, { row, column: 0, rows: count, columns: 1 });
    const columns = this.book.sheet(sheetId).getColumnCount();
    this.book.run(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheetId,
      ranges: [toRange({ row, column: 0, rows: count, columns })],
      rowHeight: sizes(row, count, points, (each) => this.fitting.heightOf(sheetId, each)),
    });
  }

  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void {
    const area = { row, column: 0, rows, columns: 1 };
    const ranges = [wholeRows(this.book, sheetId, area)];
    this.book.reach(sheetId, area);
    const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.book.run(id, { subUnitId: sheetId, ranges });
  }

  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void {
    const area = { row: 0, column, rows: 1, columns };
    const ranges = [wholeColumns(this.book, sheetId, area)];
    this.book.reach(sheetId, area);
    const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.book.run(id, { subUnitId: sheetId, ranges });
  }
}
