import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellContent, CellValue, Rectangle } from "../../workbook/engine";
import { cellsOf, formatReader, readBlock, type ReadCell } from "./cell-block";
import { CELL_ERRORS } from "./entry";
import { toExcelFormula, type TableNames } from "../formulas/formula-dialect";
import type { SpillMap } from "../formulas/spills";
import type { UniverWorkbook } from "../univer-workbook";
import { usedRange } from "./used-range";

export interface CellReader {
  values(sheetId: string, range: Rectangle): CellValue[][];
  formulas(sheetId: string, range: Rectangle): CellContent[][];
  text(sheetId: string, range: Rectangle): string[][];
  numberFormats(sheetId: string, range: Rectangle): string[][];
  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null;
}

type AtCell<T> = (sheetId: string, row: number, column: number) => T | undefined;

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
function cellText(value: CellValue, format: string): string {
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
  messageAt: AtCell<string>,
  tableAt: AtCell<TableNames>,
): CellReader {
  const formulaOf = formulaReader(book, tableAt);
  const valueOf = valueReader(messageAt);
  const block = <T>(sheetId: string, range: Rectangle, read: ReadCell<T>): T[][] =>
    readBlock(cellsOf(book, sheetId), spills, sheetId, range, read);

  return {
    values: (sheetId, range) => block(sheetId, range, valueOf(sheetId)),
    formulas: (sheetId, range) => block(sheetId, range, formulaOf(sheetId)),
    text(sheetId, range) {
      const formatOf = formatReader(book, sheetId);
      return block(sheetId, range, (cell, row, column) =>
        cell ? cellText(cellValue(cell), formatOf(cell, row, column)) : "",
      );
    },
    numberFormats: (sheetId, range) => block(sheetId, range, formatReader(book, sheetId)),
    usedRange: (sheetId, valuesOnly) => usedRange(cellsOf(book, sheetId), spills.on(sheetId), valuesOnly),
  };
}

/** Reads values; an error comes with its sentence where there is one. */
const valueReader =
  (messageAt: AtCell<string>) =>
  (sheetId: string): ReadCell<CellValue> =>
  (cell, row, column) => {
    const value = cellValue(cell);
    if (value === null || typeof value !== "object") return value;
    const message = messageAt(sheetId, row, column);
    return message === undefined ? value : { ...value, message };
  };

/** Reads formulas in Excel's dialect, and the contents of cells without one. */
function formulaReader(book: UniverWorkbook, tableAt: AtCell<TableNames>) {
  const formulaData = book.injector.get(FormulaDataModel);
  return (sheetId: string): ReadCell<CellContent> =>
    (cell, row, column) => {
      if (!cell) return null;
      const shared = () => formulaData.getFormulaStringByCell(row, column, sheetId, book.unitId);
      const formula = cell.f ?? (cell.si ? shared() : undefined);
      if (formula) return toExcelFormula(formula, tableAt(sheetId, row, column));
      const value = cellValue(cell);
      return value !== null && typeof value === "object" ? value.error : value;
    };
}
