import type { ICellData, Nullable } from "@univerjs/core";
import type { Rectangle } from "../../workbook/engine";

/** Stored cells by row and column; most of a sheet is not there. */
export type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** The smallest rectangle around all cells with contents, spilled ones included, or with formats too. */
export function usedRange(
  cells: Cells,
  spilled: readonly Rectangle[],
  valuesOnly: boolean,
): Rectangle | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (row: number, column: number) => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  for (const rowKey in cells) {
    const line = cells[rowKey];
    for (const columnKey in line) {
      const cell = line[Number(columnKey)];
      if (!cell) continue;
      const hasContent = (cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p;
      if (hasContent || (!valuesOnly && cell.s)) include(Number(rowKey), Number(columnKey));
    }
  }
  for (const area of spilled) {
    include(area.row, area.column);
    include(area.row + area.rows - 1, area.column + area.columns - 1);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
