import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { Rectangle } from "../../workbook/engine";
import type { CellReader } from "./cell-reader";
import { insideGrid, wholeColumns, wholeRows } from "../sheets/grid-parts";
import { MAX_COLUMNS, MAX_ROWS, toRange, type UniverWorkbook } from "../univer-workbook";

const UP = 0;
const LEFT = 3;

/** Insertion and deletion of cells, whole rows and whole columns, which shift the cells beyond. */
export class CellShifts {
  constructor(
    private readonly book: UniverWorkbook,
    private readonly reader: CellReader,
  ) {}

  insertCells(sheetId: string, range: Rectangle, shift: "Down" | "Right"): void {
    this.book.reach(sheetId, { ...range, rows: 1, columns: 1 });
    if (range.columns >= MAX_COLUMNS) {
      const params = { subUnitId: sheetId, range: wholeRows(this.book, sheetId, range), direction: UP };
      this.book.run(InsertRowByRangeCommand.id, params);
    } else if (range.rows >= MAX_ROWS) {
      const params = { subUnitId: sheetId, range: wholeColumns(this.book, sheetId, range), direction: LEFT };
      this.book.run(InsertColByRangeCommand.id, params);
    } else {
      this.makeRoom(sheetId, range, shift);
      const id = shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
      this.shiftCells(sheetId, id, range);
    }
  }

  deleteCells(sheetId: string, range: Rectangle, shift: "Up" | "Left"): void {
    const part = insideGrid(this.book, sheetId, range);
    if (part.rows <= 0 || part.columns <= 0) return;
    if (range.columns >= MAX_COLUMNS) {
      const area = wholeRows(this.book, sheetId, part);
      this.book.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range: area });
    } else if (range.rows >= MAX_ROWS) {
      const area = wholeColumns(this.book, sheetId, part);
      this.book.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range: area });
    } else {
      const id = shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
      this.shiftCells(sheetId, id, part);
    }
  }

  /** Grows the grid so that no used cell is pushed over its edge. */
  private makeRoom(sheetId: string, range: Rectangle, shift: "Down" | "Right"): void {
    const used = this.reader.usedRange(sheetId, false);
    const below = (used ? used.row + used.rows : 0) + range.rows;
    const beside = (used ? used.column + used.columns : 0) + range.columns;
    const area = { row: 0, column: 0, rows: below, columns: beside };
    this.book.reach(sheetId, shift === "Down" ? { ...area, columns: 1 } : { ...area, rows: 1 });
  }

  /** These commands are declared asynchronous, yet have done their work when the call returns. */
  private shiftCells(sheetId: string, id: string, range: Rectangle): void {
    this.onActiveSheet(sheetId, () =>
      this.book.asApi(() => void this.book.commands.executeCommand(id, { range: toRange(range) })),
    );
  }

  /** Univer inserts and deletes cells on the active sheet only. */
  private onActiveSheet(sheetId: string, work: () => void): void {
    const workbook = this.book.workbook();
    const active = workbook.getActiveSheet();
    if (active.getSheetId() === sheetId) return work();
    workbook.setActiveSheet(this.book.sheet(sheetId));
    try {
      work();
    } finally {
      workbook.setActiveSheet(active);
    }
  }
}
