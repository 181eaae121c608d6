import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Rectangle } from "../../workbook/engine";
import { toRectangle, type UniverWorkbook } from "../univer-workbook";

/** The spilled results of array formulas, which Univer keeps beside the cells, not in them. */
export interface SpillMap {
  /** The areas into which formulas of a sheet spill, anchor included. */
  on(sheetId: string): readonly Rectangle[];
  /** The spilled content of one cell, when it belongs to a spill. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData>;
  at(
    sheetId: string,
    row: number,
    column: number,
  ): { anchor: { row: number; column: number }; range: Rectangle } | null;
}

const inside = (range: IRange, row: number, column: number) =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Follows the spills of one workbook. */
export function spillMap(book: UniverWorkbook): SpillMap {
  const data = book.injector.get(FormulaDataModel);
  const areas = (sheetId: string) => {
    const found: { row: number; column: number; range: IRange }[] = [];
    const ranges = data.getArrayFormulaRange()[book.unitId]?.[sheetId];
    if (!ranges) return found;
    new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
      const single = range && range.startRow === range.endRow && range.startColumn === range.endColumn;
      if (range && !single && !isBlocked(sheetId, row, column)) found.push({ row, column, range });
    });
    return found;
  };
  /** A blocked spill keeps its wanted range, but shows `#SPILL!` in the anchor alone. */
  const isBlocked = (sheetId: string, row: number, column: number) =>
    book.sheet(sheetId).getCellMatrix().getValue(row, column)?.v === "#SPILL!";

  return {
    on: (sheetId) => areas(sheetId).map(({ range }) => toRectangle(range)),
    cell: (sheetId, row, column) => data.getArrayFormulaCellData()[book.unitId]?.[sheetId]?.[row]?.[column],
    at(sheetId, row, column) {
      const area = areas(sheetId).find(({ range }) => inside(range, row, column));
      if (!area) return null;
      return { anchor: { row: area.row, column: area.column }, range: toRectangle(area.range) };
    },
  };
}
