import type { CellStyle, CellValue, SpreadsheetEngine } from "../workbook/engine";

/** The cell that typing would go to, as the ribbon and the error card need it. */
export interface ActiveCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** Reads one cell of a sheet with its looks. */
export const cellAt = (
  engine: SpreadsheetEngine,
  sheetId: string,
  row: number,
  column: number,
): ActiveCell => {
  const cell = { row, column, rows: 1, columns: 1 };
  return {
    sheetId,
    row,
    column,
    value: engine.values(sheetId, cell)[0]?.[0] ?? null,
    style: engine.style(sheetId, cell),
    numberFormat: engine.numberFormats(sheetId, cell)[0]?.[0] ?? "General",
  };
};

/** The top left cell of the selection. */
export const activeCell = (engine: SpreadsheetEngine): ActiveCell => {
  const { sheetId, ranges } = engine.selection();
  return cellAt(engine, sheetId, ranges[0]?.row ?? 0, ranges[0]?.column ?? 0);
};
