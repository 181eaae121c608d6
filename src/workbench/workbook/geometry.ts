import { sheetColumns, sheetRows } from "./address";
import type { Rectangle, SpreadsheetEngine } from "./engine";

const standardHeight = 15;
const standardWidth = 48;

/** Points from the sheet's left edge to a column. */
function leftOf(engine: SpreadsheetEngine, sheetId: string, column: number): number {
  let points = 0;
  for (let index = 0; index < column; index += 1) points += engine.columnWidth(sheetId, index);
  return points;
}

/** Points from the sheet's top edge to a row. */
function topOf(engine: SpreadsheetEngine, sheetId: string, row: number): number {
  let points = 0;
  for (let index = 0; index < row; index += 1) points += engine.rowHeight(sheetId, index);
  return points;
}

/** Position and size of cells in points. */
export function boxOf(
  engine: SpreadsheetEngine,
  sheetId: string,
  area: Rectangle,
): { left: number; top: number; width: number; height: number } {
  const left = leftOf(engine, sheetId, area.column);
  const top = topOf(engine, sheetId, area.row);
  const width =
    area.columns === sheetColumns
      ? sheetColumns * standardWidth
      : leftOf(engine, sheetId, area.column + area.columns) - left;
  const height =
    area.rows === sheetRows ? sheetRows * standardHeight : topOf(engine, sheetId, area.row + area.rows) - top;
  return { left, top, width, height };
}
