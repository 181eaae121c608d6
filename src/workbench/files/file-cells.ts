import type { Cell, Sheet } from "hucre/xlsx";
import type { LoadedCell } from "../calc/cells/cell-loader";
import { parseArea } from "../workbook/address";
import type { CellValue, Rectangle } from "../workbook/engine";
import { fromFileFormula } from "./file-formula";
import { fromFileStyle } from "./file-style";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** A table takes the names of its columns from its first row, which has to be there first. */
export const headersOf = (sheet: Sheet, { row, column, columns }: Rectangle): LoadedCell[] =>
  (sheet.rows[row] ?? [])
    .slice(column, column + columns)
    .map((value, index) => ({ row, column: column + index, value: valueOf(value) }));

/** The cells of a sheet of a file, without those that a formula of the sheet will fill. */
export function cellsOf(
  sheet: Sheet,
  theme: readonly string[] | undefined,
  custom: readonly string[],
): LoadedCell[] {
  const spilled = spilledAreas(sheet);
  const cells: LoadedCell[] = [];
  const seen = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    seen.add(key);
    const [row = 0, column = 0] = key.split(",").map(Number);
    cells.push(cellOf(row, column, cell, theme, custom, spilled(row, column)));
  }
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null || seen.has(`${row},${column}`) || spilled(row, column)) return;
      cells.push({ row, column, value: valueOf(value) });
    });
  });
  return cells;
}

function cellOf(
  row: number,
  column: number,
  cell: Cell,
  theme: readonly string[] | undefined,
  custom: readonly string[],
  isSpilled: boolean,
): LoadedCell {
  const formula = cell.formula && !isSpilled ? fromFileFormula(cell.formula, custom) : undefined;
  const value = cell.type === "error" ? { error: String(cell.value) } : valueOf(cell.value);
  return {
    row,
    column,
    ...(isSpilled ? {} : { value }),
    ...(formula ? { formula } : {}),
    ...(cell.style?.numFmt ? { numberFormat: cell.style.numFmt } : {}),
    ...(cell.style ? { style: fromFileStyle(cell.style, theme) } : {}),
  };
}

/** Cells into which an array formula spills hold cached values in the file; the formula will fill them. */
function spilledAreas(sheet: Sheet): (row: number, column: number) => boolean {
  const anchors = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const area = cell.formulaType === "array" && cell.formulaRef ? parseArea(cell.formulaRef) : null;
    return area && area.rows * area.columns > 1 ? [{ key, area }] : [];
  });
  return (row, column) =>
    anchors.some(
      ({ key, area }) =>
        key !== `${row},${column}` &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}

function valueOf(value: Cell["value"]): CellValue {
  if (!(value instanceof Date)) return value;
  const serial = value.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
  return Math.round(serial * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;
}
