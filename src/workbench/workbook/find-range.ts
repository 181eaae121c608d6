import { formatArea, isOnSheet, parseArea, quoteSheet, sheetColumns, sheetRows, splitSheet } from "./address";
import type { EngineTable, Rectangle } from "./engine";
import { HostError } from "./host-error";
import {
  objectOf,
  rangeIn,
  type ObjectReference,
  type RangeTarget,
  type SheetTarget,
} from "./object-reference";
import type { WorkbookModel } from "./workbook-model";

const wholeSheet: Rectangle = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** A range object, refused when it would lie outside the sheet. */
export function rangeObject({ book, sheetId }: SheetTarget, area: Rectangle): ObjectReference {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return objectOf("Range", { book, sheetId, area });
}

export const findTable = (book: WorkbookModel, key: unknown): EngineTable | undefined => {
  const text = String(key);
  return (
    book.engine.tables().find(({ id }) => id === text) ??
    book.engine.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase())
  );
};

/** The cells of a table below its headers. */
export const tableBody = ({ range, showHeaders }: EngineTable): Rectangle =>
  showHeaders ? { ...range, row: range.row + 1, rows: Math.max(1, range.rows - 1) } : range;

/** Reads `Table`, `Table[#All]`, `Table[Column]` or `Table[[#All],[Column]]`. */
function structuredArea(book: WorkbookModel, text: string): RangeTarget | null {
  const [, name, inner] = /^([^[\]!]+?)(?:\[(.*)\])?$/s.exec(text) ?? [];
  const table = name === undefined ? undefined : findTable(book, name);
  if (!table) return null;
  const target = (area: Rectangle): RangeTarget => ({ book, sheetId: table.sheetId, area });
  if (inner === undefined || inner === "#Data") return target(tableBody(table));
  if (inner === "#All") return target(table.range);
  if (inner === "#Headers") return target({ ...table.range, rows: 1 });
  const [, section, column] = /^\[(#\w+)\],\[(.+)\]$/s.exec(inner) ?? [];
  const index = table.columns.findIndex(
    (heading) => heading.toLowerCase() === (column ?? inner).toLowerCase(),
  );
  if (index < 0) return null;
  const rows =
    section === "#All"
      ? table.range
      : section === "#Headers"
        ? { ...table.range, rows: 1 }
        : tableBody(table);
  return target({ ...rows, column: table.range.column + index, columns: 1 });
}

function namedArea(book: WorkbookModel, sheetId: string, name: string): RangeTarget | null {
  const names = book.engine.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const found = names.find((item) => item.sheetId === sheetId) ?? names.find((item) => item.sheetId === null);
  return found ? areaOfFormula(book, sheetId, found.formula) : null;
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` stands for; `null` when it is no plain reference. */
export function areaOfFormula(book: WorkbookModel, sheetId: string, formula: string): RangeTarget | null {
  const reference = formula.replace(/^=/, "").trim();
  const { sheet, rest } = splitSheet(reference);
  const owner = sheet === null ? sheetId : book.findSheet(sheet)?.id;
  const area = parseArea(rest);
  if (owner !== undefined && area) return { book, sheetId: owner, area };
  return structuredArea(book, reference);
}

/** Finds what an address, a name or a table reference stands for, as `worksheet.getRange` does. */
export function findRange(target: SheetTarget, address: unknown): RangeTarget {
  const { book, sheetId } = target;
  if (address === null || address === undefined || address === "") return { book, sheetId, area: wholeSheet };
  const { sheet, rest } = splitSheet(String(address));
  const owner = sheet === null ? sheetId : book.findSheet(sheet)?.id;
  const area = owner === undefined ? null : parseArea(rest);
  if (owner !== undefined && area) return { book, sheetId: owner, area };
  const found = structuredArea(book, String(address)) ?? namedArea(book, owner ?? sheetId, rest);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

/** An argument that may be a range object or an address. */
export const rangeArgument = (target: SheetTarget, argument: unknown): RangeTarget =>
  rangeIn(argument) ?? findRange(target, argument);

/** Address with its sheet: `Sheet1!A1:B2`. */
export const addressOf = ({ book, sheetId, area }: RangeTarget): string =>
  `${quoteSheet(book.sheet(sheetId).name)}!${formatArea(area)}`;

/** Formula that refers to a range: `=Sheet1!$A$1:$B$2`. */
export const referenceFormula = ({ book, sheetId, area }: RangeTarget): string =>
  `=${quoteSheet(book.sheet(sheetId).name)}!${formatArea(area, true)}`;
