import { integer, oneOf } from "../arguments";
import type { CellFormatTarget } from "../cell-format";
import type { CellStyle, Rectangle } from "../engine";
import { HostError } from "../host-error";
import { objectOf, type SheetTarget } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";
import { requireAllowed } from "../protection";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** A property that is one key of a cell's style. */
export const styleProperty = <Key extends keyof CellStyle>(
  key: Key,
  check: (value: unknown) => CellStyle[Key],
  standard: CellStyle[Key] | null = null,
): ReadWrite<CellFormatTarget> => ({
  get: (format) => format.read()[key] ?? standard,
  set: (format, value) => format.write({ [key]: check(value) } as CellStyle),
});

export const yesOrNo = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
};

const positive = (value: unknown): number => {
  if (typeof value !== "number" || !(value >= 0)) throw new HostError("InvalidArgument");
  return value;
};

/** The columns or rows of a format; named styles have none. */
function cellsOf(format: CellFormatTarget): { sheet: SheetTarget; areas: readonly Rectangle[] } {
  if (!format.cells) throw new HostError("InvalidOperation");
  return { sheet: { book: format.book, sheetId: format.cells.sheetId }, areas: format.cells.areas };
}

function same(sizes: readonly number[]): number | null {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}

const span = (start: number, count: number): number[] =>
  Array.from({ length: Math.min(count, 256) }, (_, index) => start + index);

const columnWidth: ReadWrite<CellFormatTarget> = {
  get(format) {
    const { sheet, areas } = cellsOf(format);
    const columns = areas.flatMap((area) => span(area.column, area.columns));
    return same(columns.map((column) => sheet.book.engine.columnWidth(sheet.sheetId, column)));
  },
  set(format, value) {
    const { sheet, areas } = cellsOf(format);
    requireAllowed(sheet, "allowFormatColumns");
    for (const { column, columns } of areas)
      sheet.book.engine.setColumnWidth(sheet.sheetId, column, columns, positive(value));
  },
};

const rowHeight: ReadWrite<CellFormatTarget> = {
  get(format) {
    const { sheet, areas } = cellsOf(format);
    const rows = areas.flatMap((area) => span(area.row, area.rows));
    return same(rows.map((row) => sheet.book.engine.rowHeight(sheet.sheetId, row)));
  },
  set(format, value) {
    const { sheet, areas } = cellsOf(format);
    requireAllowed(sheet, "allowFormatRows");
    for (const { row, rows } of areas)
      sheet.book.engine.setRowHeight(sheet.sheetId, row, rows, positive(value));
  },
};

const autofit = (format: CellFormatTarget, axis: "rows" | "columns"): void => {
  const { sheet, areas } = cellsOf(format);
  requireAllowed(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const area of areas)
    if (axis === "rows") sheet.book.engine.setRowHeight(sheet.sheetId, area.row, area.rows, "auto");
    else sheet.book.engine.setColumnWidth(sheet.sheetId, area.column, area.columns, "auto");
};

export const alignmentProperties = {
  horizontalAlignment: styleProperty("horizontalAlignment", (value) => oneOf(horizontal, value), "General"),
  verticalAlignment: styleProperty("verticalAlignment", (value) => oneOf(vertical, value), "Bottom"),
  wrapText: styleProperty("wrapText", yesOrNo, false),
  indentLevel: styleProperty("indentLevel", (value) => integer(value), 0),
};

export const rangeFormat = objectType<CellFormatTarget>({
  name: "RangeFormat",
  properties: { ...alignmentProperties, columnWidth, rowHeight },
  objects: {
    borders: (format) => objectOf("RangeBorderCollection", format),
    fill: (format) => objectOf("RangeFill", format),
    font: (format) => objectOf("RangeFont", format),
    protection: (format) => objectOf("FormatProtection", format),
  },
  methods: {
    adjustIndent: (format, [amount]) =>
      format.write({ indentLevel: Math.max(0, (format.read().indentLevel ?? 0) + integer(amount)) }),
    autofitColumns: (format) => autofit(format, "columns"),
    autofitRows: (format) => autofit(format, "rows"),
  },
});

/** Whether cells can be changed and their formulas seen while the sheet is protected. */
export const formatProtection = objectType<CellFormatTarget>({
  name: "FormatProtection",
  properties: { locked: styleProperty("locked", yesOrNo, true) },
});
