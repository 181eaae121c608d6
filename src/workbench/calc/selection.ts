import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rectangle } from "../workbook/engine";
import type { SheetList } from "./sheets/sheet-list";
import { toRange, toRectangle, type UniverWorkbook } from "./univer-workbook";

export interface Selection {
  selection(): { sheetId: string; ranges: readonly Rectangle[] };
  select(sheetId: string, range: Rectangle): void;
}

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** The selected cells; a sheet that was never selected from has A1 selected. */
export function selectionOf(book: UniverWorkbook, sheets: SheetList): Selection {
  const service = book.injector.get(SheetsSelectionsService);
  return {
    selection() {
      const sheetId = sheets.activeSheetId();
      const selected = service.getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheetId);
      const ranges = selected.map(({ range }) => toRectangle(range));
      return { sheetId, ranges: ranges.length > 0 ? ranges : [FIRST_CELL] };
    },
    select(sheetId, range) {
      book.reach(sheetId, range);
      if (sheets.activeSheetId() !== sheetId) sheets.activateSheet(sheetId);
      const primary = {
        actualRow: range.row,
        actualColumn: range.column,
        ...toRange({ ...range, rows: 1, columns: 1 }),
        isMerged: false,
        isMergedMainCell: false,
      };
      book.run(SetSelectionsOperation.id, {
        subUnitId: sheetId,
        selections: [{ range: toRange(range), primary, style: null }],
      });
    },
  };
}
