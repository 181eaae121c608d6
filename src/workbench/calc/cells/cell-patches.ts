import type { ICellData } from "@univerjs/core";
import type { Rectangle } from "../../workbook/engine";
import { gridPart } from "../sheets/grid-parts";
import type { CellPatch, UniverWorkbook } from "../univer-workbook";

/** A patch of the cells in a range that hold something, whole rows and columns included. */
export function patchOfHeldCells(
  book: UniverWorkbook,
  sheetId: string,
  range: Rectangle,
  cell: () => ICellData | null,
): CellPatch {
  const area = gridPart(book, sheetId, range);
  const cells = book.sheet(sheetId).getCellMatrix().getMatrix();
  const patch: CellPatch = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = cells[row];
    if (!line) continue;
    const target: Record<number, ICellData | null> = {};
    for (const key in line) {
      const column = Number(key);
      if (column >= area.column && column < area.column + area.columns) target[column] = cell();
    }
    patch[row] = target;
  }
  return patch;
}

/** A patch of every cell in a range, blank ones too. */
export function patchOfAllCells(range: Rectangle, cell: () => ICellData): CellPatch {
  const patch: CellPatch = {};
  for (let row = range.row; row < range.row + range.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = range.column; column < range.column + range.columns; column++) {
      line[column] = cell();
    }
    patch[row] = line;
  }
  return patch;
}
