import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellContent, CellValue, Rectangle } from "../workbook/engine";
import { CELL_ERRORS } from "./entry";
import { toExcelFormula, type TableNames } from "./formula-dialect";
import type { SpillMap } from "./spills";
import { overlap, type UniverWorkbook } from "./univer-workbook";

export interface CellReader {
  values(sheetId: string, range: Rectangle): CellValue[][];
  formulas(sheetId: string, range: Rectangle): CellContent[][];
  text(sheetId: string, range: Rectangle): string[][];
  numberFormats(sheetId: string, range: Rectangle): string[][];
  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null;
}

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** The value of a cell as Univer stores it, without the sentence of an error. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? richText(cell);
  if (value === null || value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value !== "string" || cell.t === CellValueType.FORCE_STRING) return value;
  if (CELL_ERRORS.has(value)) return { error: value };
  return cell.t === CellValueType.NUMBER ? Number(value) : value;
}

/** Univer ends the text of an edited cell with a paragraph mark. */
const richText = (cell: ICellData) => cell.p?.body?.dataStream.replace(/\r\n?$/, "") ?? null;

/** The value as the cell shows it under a number format. */
export function cellText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" && !format.includes("@")) return value;
  try {
    return numfmt.format(format, value, { locale: "en-GB", throws: true });
  } catch {
    return String(value);
  }
}

/** Reads blocks of cells from the memory of a Univer workbook. */
export function cellReader(
  book: UniverWorkbook,
  spills: SpillMap,
  messageAt: (sheetId: string, row: number, column: number) => string | undefined,
  tableAt: (sheetId: string, row: number, column: number) => TableNames | undefined,
): CellReader {
  const formulaData = book.injector.get(FormulaDataModel);
  const cellsOf = (sheetId: string) => book.sheet(sheetId).getCellMatrix().getMatrix() as unknown as Cells;

  const formulaOf = (sheetId: string, row: number, column: number, cell: ICellData) => {
    const formula =
      cell.f ?? (cell.si ? formulaData.getFormulaStringByCell(row, column, sheetId, book.unitId) : undefined);
    return formula ? toExcelFormula(formula, tableAt(sheetId, row, column)) : undefined;
  };

  const valueOf = (sheetId: string, row: number, column: number, cell: Nullable<ICellData>) => {
    const value = cellValue(cell);
    if (value === null || typeof value !== "object") return value;
    const message = messageAt(sheetId, row, column);
    return message === undefined ? value : { ...value, message };
  };

  /** Visits each cell of a block, with spilled cells in their places. */
  const block = <T>(
    sheetId: string,
    range: Rectangle,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] => {
    const cells = cellsOf(sheetId);
    const result: T[][] = [];
    for (let row = range.row; row < range.row + range.rows; row++) {
      const stored = cells[row];
      const line = new Array<T>(range.columns);
      for (let offset = 0; offset < range.columns; offset++) {
        const column = range.column + offset;
        line[offset] = read(stored?.[column], row, column);
      }
      result.push(line);
    }
    for (const spill of spills.on(sheetId)) {
      const shared = overlap(range, spill);
      if (!shared) continue;
      for (let row = shared.row; row < shared.row + shared.rows; row++) {
        for (let column = shared.column; column < shared.column + shared.columns; column++) {
          const spilled = spills.cell(sheetId, row, column);
          if (!spilled) continue;
          const merged = { ...cells[row]?.[column], v: spilled.v ?? null, t: spilled.t ?? null };
          const line = result[row - range.row] as T[];
          line[column - range.column] = read(merged, row, column);
        }
      }
    }
    return result;
  };

  const styles = () => book.workbook().getStyles();
  const formatReader = (sheetId: string) => {
    const known = new Map<string, string>();
    const sheet = book.sheet(sheetId);
    return (cell: Nullable<ICellData>, row: number, column: number): string => {
      const style =
        cell?.s ?? sheet.getRowManager().getRow(row)?.s ?? sheet.getColumnManager().getColumn(column)?.s;
      if (!style) return "General";
      if (typeof style !== "string") return style.n?.pattern ?? "General";
      let format = known.get(style);
      if (format === undefined) {
        format = styles().get(style)?.n?.pattern ?? "General";
        known.set(style, format);
      }
      return format;
    };
  };

  return {
    values: (sheetId, range) =>
      block(sheetId, range, (cell, row, column) => (cell ? valueOf(sheetId, row, column, cell) : null)),
    formulas: (sheetId, range) =>
      block(sheetId, range, (cell, row, column) => {
        if (!cell) return null;
        const formula = formulaOf(sheetId, row, column, cell);
        if (formula) return formula;
        const value = cellValue(cell);
        return value !== null && typeof value === "object" ? value.error : value;
      }),
    text(sheetId, range) {
      const formatOf = formatReader(sheetId);
      return block(sheetId, range, (cell, row, column) =>
        cell ? cellText(cellValue(cell), formatOf(cell, row, column)) : "",
      );
    },
    numberFormats: (sheetId, range) => block(sheetId, range, formatReader(sheetId)),
    usedRange: (sheetId, valuesOnly) => usedRange(cellsOf(sheetId), spills.on(sheetId), valuesOnly),
  };
}

function usedRange(cells: Cells, spilled: readonly Rectangle[], valuesOnly: boolean) {
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
