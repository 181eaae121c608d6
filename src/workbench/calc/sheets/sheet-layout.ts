import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation } from "@univerjs/sheets";
import type { Rectangle } from "../../workbook/engine";
import type { CellReader } from "../cells/cell-reader";
import { CellShifts } from "../cells/cell-shifts";
import { LineSizes } from "./line-sizes";
import { overlap, toRange, toRectangle, type UniverWorkbook } from "../univer-workbook";

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

/** Rows, columns and cells as places: their size, whether they show, and what shifts them. */
export function sheetLayout(book: UniverWorkbook, reader: CellReader): SheetLayout {
  const shifts = new CellShifts(book, reader);
  const lines = new LineSizes(book, reader);
  return {
    insertCells: (sheetId, range, shift) => shifts.insertCells(sheetId, range, shift),
    deleteCells: (sheetId, range, shift) => shifts.deleteCells(sheetId, range, shift),
    merge: (sheetId, range, on) => setMerged(book, sheetId, range, on),
    mergedAreas: (sheetId) => book.sheet(sheetId).getMergeData().map(toRectangle),
    columnWidth: (sheetId, column) => lines.columnWidth(sheetId, column),
    setColumnWidth: (...columns) => lines.setColumnWidth(...columns),
    rowHeight: (sheetId, row) => lines.rowHeight(sheetId, row),
    setRowHeight: (...rows) => lines.setRowHeight(...rows),
    setRowsHidden: (...rows) => lines.setRowsHidden(...rows),
    setColumnsHidden: (...columns) => lines.setColumnsHidden(...columns),
    rowHidden: (sheetId, row) => !book.sheet(sheetId).getRowVisible(row),
    columnHidden: (sheetId, column) => !book.sheet(sheetId).getColVisible(column),
    freeze: (sheetId, rows, columns) => setFrozen(book, sheetId, rows, columns),
    frozen(sheetId) {
      const { ySplit, xSplit } = book.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
  };
}

function setMerged(book: UniverWorkbook, sheetId: string, range: Rectangle, on: boolean): void {
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
}

function setFrozen(book: UniverWorkbook, sheetId: string, rows: number, columns: number): void {
  book.reach(sheetId, { row: rows, column: columns, rows: 1, columns: 1 });
  book.run(SetFrozenMutation.id, {
    subUnitId: sheetId,
    startRow: rows || -1,
    startColumn: columns || -1,
    ySplit: rows,
    xSplit: columns,
  });
}
