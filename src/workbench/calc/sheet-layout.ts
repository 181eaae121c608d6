import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Rectangle } from "../workbook/engine";
import type { CellReader } from "./cell-reader";
import { PIXELS_PER_POINT } from "./empty-workbook";
import { fittingSizes } from "./fitting-sizes";
import { MAX_COLUMNS, MAX_ROWS, overlap, toRange, toRectangle, type UniverWorkbook } from "./univer-workbook";

export interface SheetLayout {
  insertCells(sheetId: string, range: Rectangle, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, range: Rectangle, shift: "Up" | "Left"): void;
  merge(sheetId: string, range: Rectangle, on: boolean): void;
  mergedAreas(sheetId: string): readonly Rectangle[];
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number | "auto"): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number | "auto"): void;
  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void;
  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void;
  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  freeze(sheetId: string, rows: number, columns: number): void;
  frozen(sheetId: string): { rows: number; columns: number };
}

const UP = 0;
const LEFT = 3;

/** Rows, columns and cells as places: their size, whether they show, and what shifts them. */
export function sheetLayout(book: UniverWorkbook, reader: CellReader): SheetLayout {
  /** Univer inserts and deletes cells on the active sheet only. */
  const onActiveSheet = (sheetId: string, work: () => void) => {
    const workbook = book.workbook();
    const active = workbook.getActiveSheet();
    if (active.getSheetId() === sheetId) return work();
    workbook.setActiveSheet(book.sheet(sheetId));
    try {
      work();
    } finally {
      workbook.setActiveSheet(active);
    }
  };
  /** These commands are declared asynchronous, yet have done their work when the call returns. */
  const shiftCells = (sheetId: string, id: string, range: Rectangle) =>
    onActiveSheet(sheetId, () =>
      book.asApi(() => void book.commands.executeCommand(id, { range: toRange(range) })),
    );

  const lastRow = (sheetId: string, range: Rectangle) =>
    Math.min(range.row + range.rows, book.sheet(sheetId).getRowCount()) - range.row;
  const lastColumn = (sheetId: string, range: Rectangle) =>
    Math.min(range.column + range.columns, book.sheet(sheetId).getColumnCount()) - range.column;

  const wholeRows = (sheetId: string, range: Rectangle) => ({
    ...toRange({ ...range, column: 0, columns: book.sheet(sheetId).getColumnCount() }),
  });
  const wholeColumns = (sheetId: string, range: Rectangle) => ({
    ...toRange({ ...range, row: 0, rows: book.sheet(sheetId).getRowCount() }),
  });

  const { widthOf, heightOf } = fittingSizes(book, reader);

  return {
    insertCells(sheetId, range, shift) {
      book.reach(sheetId, { ...range, rows: 1, columns: 1 });
      if (range.columns >= MAX_COLUMNS) {
        const params = { subUnitId: sheetId, range: wholeRows(sheetId, range), direction: UP };
        book.run(InsertRowByRangeCommand.id, params);
      } else if (range.rows >= MAX_ROWS) {
        const params = { subUnitId: sheetId, range: wholeColumns(sheetId, range), direction: LEFT };
        book.run(InsertColByRangeCommand.id, params);
      } else {
        const used = reader.usedRange(sheetId, false);
        const below = (used ? used.row + used.rows : 0) + range.rows;
        const beside = (used ? used.column + used.columns : 0) + range.columns;
        const area = { row: 0, column: 0, rows: below, columns: beside };
        if (shift === "Down") book.reach(sheetId, { ...area, columns: 1 });
        else book.reach(sheetId, { ...area, rows: 1 });
        shiftCells(
          sheetId,
          shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
          range,
        );
      }
    },
    deleteCells(sheetId, range, shift) {
      const part = {
        ...range,
        rows: lastRow(sheetId, range),
        columns: lastColumn(sheetId, range),
      };
      if (part.rows <= 0 || part.columns <= 0) return;
      if (range.columns >= MAX_COLUMNS) {
        const area = wholeRows(sheetId, part);
        book.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range: area });
      } else if (range.rows >= MAX_ROWS) {
        const area = wholeColumns(sheetId, part);
        book.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range: area });
      } else {
        shiftCells(
          sheetId,
          shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
          part,
        );
      }
    },
    merge(sheetId, range, on) {
      const touched = book
        .sheet(sheetId)
        .getMergeData()
        .filter((merged) => overlap(toRectangle(merged), range));
      if (touched.length > 0) {
        book.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: touched });
      }
      if (!on || range.rows * range.columns < 2) return;
      book.reach(sheetId, range);
      book.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [toRange(range)] });
    },
    mergedAreas: (sheetId) => book.sheet(sheetId).getMergeData().map(toRectangle),
    columnWidth: (sheetId, column) => book.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth(sheetId, column, columns, points) {
      const last = Math.min(columns, MAX_COLUMNS - column);
      book.reach(sheetId, { row: 0, column, rows: 1, columns: last });
      const range = toRange({ row: 0, column, rows: book.sheet(sheetId).getRowCount(), columns: last });
      const each = Object.fromEntries(
        Array.from({ length: last }, (_, index) => [
          column + index,
          points === "auto" ? widthOf(sheetId, column + index) : points * PIXELS_PER_POINT,
        ]),
      );
      book.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges: [range], colWidth: each });
    },
    rowHeight: (sheetId, row) => book.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight(sheetId, row, rows, points) {
      const last = Math.min(rows, MAX_ROWS - row);
      book.reach(sheetId, { row, column: 0, rows: last, columns: 1 });
      const range = toRange({ row, column: 0, rows: last, columns: book.sheet(sheetId).getColumnCount() });
      const each = Object.fromEntries(
        Array.from({ length: last }, (_, index) => [
          row + index,
          points === "auto" ? heightOf(sheetId, row + index) : points * PIXELS_PER_POINT,
        ]),
      );
      book.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges: [range], rowHeight: each });
    },
    setRowsHidden(sheetId, row, rows, hidden) {
      const ranges = [wholeRows(sheetId, { row, column: 0, rows, columns: 1 })];
      book.reach(sheetId, { row, column: 0, rows, columns: 1 });
      const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
      book.run(id, { subUnitId: sheetId, ranges });
    },
    setColumnsHidden(sheetId, column, columns, hidden) {
      const ranges = [wholeColumns(sheetId, { row: 0, column, rows: 1, columns })];
      book.reach(sheetId, { row: 0, column, rows: 1, columns });
      const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
      book.run(id, { subUnitId: sheetId, ranges });
    },
    rowHidden: (sheetId, row) => !book.sheet(sheetId).getRowVisible(row),
    columnHidden: (sheetId, column) => !book.sheet(sheetId).getColVisible(column),
    freeze(sheetId, rows, columns) {
      book.reach(sheetId, { row: rows, column: columns, rows: 1, columns: 1 });
      book.run(SetFrozenMutation.id, {
        subUnitId: sheetId,
        startRow: rows || -1,
        startColumn: columns || -1,
        ySplit: rows,
        xSplit: columns,
      });
    },
    frozen(sheetId) {
      const { ySplit, xSplit } = book.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
  };
}
