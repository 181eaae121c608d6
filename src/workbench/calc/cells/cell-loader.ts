import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { CellStyle, CellValue, Rectangle } from "../../workbook/engine";
import { fromStyleData, toStyleData } from "./cell-style";
import type { CellPatch, UniverWorkbook } from "../univer-workbook";

/** A cell of a file: its content as stored, not as somebody would type it. */
export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

export interface CellLoader {
  /** Puts the cells of a file in place in one step. */
  loadCells(sheetId: string, cells: readonly LoadedCell[]): void;
  /** The formatting of each cell of a block; null where a cell has none. */
  styles(sheetId: string, range: Rectangle): (Required<CellStyle> | null)[][];
}

const LOOKS_NUMERIC = /^[\s+\-.\d]/;

function content(value: CellValue | undefined): ICellData {
  if (value === undefined || value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  const isText = LOOKS_NUMERIC.test(value) || value.startsWith("#");
  return { v: value, t: isText ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Exchanges whole sheets of cells with files. */
export function cellLoader(book: UniverWorkbook): CellLoader {
  return {
    loadCells(sheetId, cells) {
      const patch: CellPatch = {};
      let [rows, columns] = [1, 1];
      for (const { row, column, value, formula, numberFormat, style } of cells) {
        const cell = content(value);
        if (formula !== undefined) cell.f = formula;
        const looks: IStyleData = style ? toStyleData(style) : {};
        if (numberFormat && numberFormat !== "General") looks.n = { pattern: numberFormat };
        if (Object.keys(looks).length > 0) cell.s = looks;
        if (style?.locked === false) cell.custom = { unlocked: true };
        (patch[row] ??= {})[column] = cell;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
      book.reach(sheetId, { row: 0, column: 0, rows, columns });
      book.patchCells(sheetId, patch);
    },
    styles(sheetId, range) {
      const cells = book.sheet(sheetId).getCellMatrix();
      const all = book.workbook().getStyles();
      const known = new Map<string, Required<CellStyle>>();
      return Array.from({ length: range.rows }, (_, down) =>
        Array.from({ length: range.columns }, (__, across) => {
          const cell = cells.getValue(range.row + down, range.column + across);
          const unlocked = cell?.custom?.["unlocked"] === true;
          if (!cell?.s && !unlocked) return null;
          const key = `${typeof cell.s === "string" ? cell.s : ""}${unlocked ? "*" : ""}`;
          const data = typeof cell.s === "string" ? all.get(cell.s) : cell.s;
          const style = known.get(key) ?? fromStyleData(data, !unlocked);
          if (typeof cell.s !== "object") known.set(key, style);
          return style;
        }),
      );
    },
  };
}
