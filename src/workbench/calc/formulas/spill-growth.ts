import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { CellAddress } from "./calculation";
import { MAX_COLUMNS, MAX_ROWS, type UniverWorkbook } from "../univer-workbook";

/** What the formula runtime keeps to itself: the check that a spill fits on the grid as made so far. */
interface SpillCheck {
  currentSubUnitId: string;
  currentRow: number;
  currentColumn: number;
  _checkIfArrayFormulaExceeded(
    rows: number,
    columns: number,
    range: { endRow: number; endColumn: number },
  ): boolean;
}

/**
 * Notes spills that need more grid than there is; Excel's sheets always have their full size.
 * `apply` makes the grid large enough and answers the cells that must be calculated again.
 */
export function wantedGrowth(book: UniverWorkbook): { apply(): CellAddress[] } {
  const runtime = book.injector.get(IFormulaRuntimeService) as unknown as SpillCheck;
  const check = runtime._checkIfArrayFormulaExceeded.bind(runtime);
  const wanted: (CellAddress & { endRow: number; endColumn: number })[] = [];
  runtime._checkIfArrayFormulaExceeded = (rows, columns, range) => {
    const exceeded = check(rows, columns, range);
    if (exceeded && range.endRow < MAX_ROWS && range.endColumn < MAX_COLUMNS) {
      wanted.push({
        sheetId: runtime.currentSubUnitId,
        row: runtime.currentRow,
        column: runtime.currentColumn,
        endRow: range.endRow,
        endColumn: range.endColumn,
      });
    }
    return exceeded;
  };
  return {
    apply(): CellAddress[] {
      const grown = wanted.splice(0);
      for (const { sheetId, endRow, endColumn } of grown) {
        book.reach(sheetId, { row: endRow, column: endColumn, rows: 1, columns: 1 });
      }
      return grown;
    },
  };
}
