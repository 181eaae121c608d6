import type { IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Univer's pixels a point: 96 dots and 72 points to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** A new sheet as Excel makes one: 64-pixel columns, 20-pixel rows; it grows as cells are used. */
export const emptySheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  cellData: {},
});

/** A workbook of empty sheets. Ids are unique among workbooks, so that two can be open at once. */
export function emptyWorkbook(
  sheetNames: readonly string[] = ["Sheet1"],
  id = "workbook",
): Partial<IWorkbookData> {
  const sheets = sheetNames.map((name, index) => emptySheet(`sheet-${index + 1}`, name));
  return {
    id,
    name: "Workbook",
    sheetOrder: sheets.map((sheet) => sheet.id as string),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id as string, sheet])),
    defaultStyle: { ff: "Aptos Narrow", fs: 11 },
  };
}
