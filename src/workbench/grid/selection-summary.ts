import type { CellValue, Rectangle, SpreadsheetEngine } from "../workbook/engine";

/** What Excel's status bar says of a selection: numbers averaged and added, filled cells counted. */
export interface SelectionSummary {
  readonly average: number | null;
  readonly count: number;
  readonly sum: number | null;
}

export const NOTHING_SELECTED: SelectionSummary = { average: null, count: 0, sum: null };

/** Whole columns are read as far as the sheet is used. */
const within = (range: Rectangle, used: Rectangle): Rectangle => {
  const row = Math.max(range.row, used.row);
  const column = Math.max(range.column, used.column);
  return {
    row,
    column,
    rows: Math.min(range.row + range.rows, used.row + used.rows) - row,
    columns: Math.min(range.column + range.columns, used.column + used.columns) - column,
  };
};

/**
 * Sums up cell values as the status bar does: text counts, only numbers add, and one number alone
 * needs no summary.
 *
 * @example summarise([1, 2, "x", null]) // { average: 1.5, count: 3, sum: 3 }
 */
export const summarise = (values: readonly CellValue[]): SelectionSummary => {
  const filled = values.filter((value) => value !== null && value !== "");
  const numbers = filled.filter((value) => typeof value === "number");
  if (filled.length < 2) return { ...NOTHING_SELECTED, count: filled.length };
  if (numbers.length === 0) return { ...NOTHING_SELECTED, count: filled.length };
  const sum = numbers.reduce((total, each) => total + each, 0);
  return { average: sum / numbers.length, count: filled.length, sum };
};

/** The summary of what is selected now. */
export const selectionSummary = (engine: SpreadsheetEngine): SelectionSummary => {
  const { sheetId, ranges } = engine.selection();
  const used = engine.usedRange(sheetId, true);
  if (!used) return NOTHING_SELECTED;
  const parts = ranges
    .map((range) => within(range, used))
    .filter((range) => range.rows > 0 && range.columns > 0);
  return summarise(parts.flatMap((range) => engine.values(sheetId, range).flat()));
};
