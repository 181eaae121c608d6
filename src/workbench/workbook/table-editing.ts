import { integerOr } from "./arguments";
import type { CellContent, EngineTable, Rectangle } from "./engine";
import { tableBody } from "./find-range";
import { HostError, wrongShape } from "./host-error";
import type { TableTarget } from "./object-reference";
import { requireUnlocked } from "./protection";
import type { TableOptions } from "./workbook-model";

export function tableOf({ book, tableId }: TableTarget): EngineTable {
  const table = book.engine.tables().find(({ id }) => id === tableId);
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

const standardOptions = (): TableOptions => ({
  showTotals: false,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
});

/** The options of a table; to read them notes nothing in the workbook. */
export const optionsOf = ({ book, tableId }: TableTarget): Readonly<TableOptions> =>
  book.tableOptions.get(tableId) ?? standardOptions();

export function setOption(target: TableTarget, name: keyof TableOptions, value: boolean): void {
  target.book.tableOptions.set(target.tableId, { ...optionsOf(target), [name]: value });
}

export const totalRow = ({ range }: EngineTable): Rectangle => ({
  ...range,
  row: range.row + range.rows,
  rows: 1,
});

const plain = (cell: unknown): CellContent | undefined => {
  if (cell === null || cell === undefined) return undefined;
  return cell === "" ? null : (cell as CellContent);
};

function requireEditable(target: TableTarget, table: EngineTable): void {
  requireUnlocked({ book: target.book, sheetId: table.sheetId, area: table.range });
}

/** Makes room below a table: what stands there moves down. */
function makeRoomBelow({ book }: TableTarget, table: EngineTable, rows: number): void {
  const { engine } = book;
  const below = { ...table.range, row: table.range.row + table.range.rows, rows };
  const taken = engine
    .formulas(table.sheetId, below)
    .flat()
    .some((cell) => cell !== null);
  if (taken) engine.insertCells(table.sheetId, below, "Down");
}

/** The body's rows as they were typed in; none when the table has only its blank row. */
function bodyRows(target: TableTarget): (CellContent | undefined)[][] {
  const table = tableOf(target);
  const rows = target.book.engine.formulas(table.sheetId, tableBody(table));
  return rows.length === 1 && rows[0]?.every((cell) => cell === null) ? [] : rows;
}

/** Gives the table this body, and its size. What stood below the former body is cleared. */
function replaceBody(target: TableTarget, rows: readonly (readonly (CellContent | undefined)[])[]): void {
  const table = tableOf(target);
  const { engine } = target.book;
  const before = tableBody(table);
  const height = Math.max(1, rows.length);
  if (height > before.rows) makeRoomBelow(target, table, height - before.rows);
  const range = { ...table.range, rows: table.range.rows + height - before.rows };
  if (height !== before.rows) engine.setTable(table.id, { range });
  const blank = new Array<CellContent>(table.columns.length).fill(null);
  const tall = Math.max(height, before.rows);
  const cells = Array.from({ length: tall }, (_, index) => rows[index] ?? blank);
  engine.write(table.sheetId, { ...before, rows: tall }, cells);
}

/** Adds rows; `null` as index appends. Answers the index of the first new row. */
export function addRows(target: TableTarget, indexArgument: unknown, values: unknown): number {
  const table = tableOf(target);
  requireEditable(target, table);
  const width = table.columns.length;
  const given = Array.isArray(values)
    ? (values as unknown[])
    : [new Array<unknown>(width).fill(values ?? "")];
  const rows = (Array.isArray(given[0]) ? given : [given]) as unknown[][];
  if (rows.some((row) => row.length !== width)) throw wrongShape();
  const body = bodyRows(target);
  const asked = integerOr(indexArgument, -1);
  const index = asked < 0 ? body.length : asked;
  if (index > body.length) throw new HostError("InvalidArgument");
  const added = rows.map((row) => row.map(plain));
  if (index < body.length) replaceBody(target, [...body.slice(0, index), ...added, ...body.slice(index)]);
  else appendRows(target, body.length, added);
  return index;
}

/** Rows at the end leave the rows before them untouched. */
function appendRows(target: TableTarget, count: number, added: (CellContent | undefined)[][]): void {
  const table = tableOf(target);
  const { engine } = target.book;
  const body = tableBody(table);
  const more = count + added.length - body.rows;
  if (more > 0) {
    makeRoomBelow(target, table, more);
    engine.setTable(table.id, { range: { ...table.range, rows: table.range.rows + more } });
  }
  engine.write(table.sheetId, { ...body, row: body.row + count, rows: added.length }, added);
}

export function deleteRows(target: TableTarget, indexes: readonly number[]): void {
  requireEditable(target, tableOf(target));
  const body = bodyRows(target);
  if (indexes.some((index) => index < 0 || index >= Math.max(1, body.length)))
    throw new HostError("InvalidArgument");
  replaceBody(
    target,
    body.filter((_, index) => !indexes.includes(index)),
  );
}

/** All of the table's columns, header first. */
function columnsOf(target: TableTarget): CellContent[][] {
  const table = tableOf(target);
  const rows = target.book.engine.formulas(table.sheetId, table.range);
  return table.columns.map((_, column) => rows.map((row) => row[column] ?? null));
}

function replaceColumns(
  target: TableTarget,
  columns: readonly (readonly (CellContent | undefined)[])[],
): void {
  const table = tableOf(target);
  const { engine } = target.book;
  const wide = Math.max(columns.length, table.columns.length);
  const cells = Array.from({ length: table.range.rows }, (_, row) =>
    Array.from({ length: wide }, (_unused, column) => columns[column]?.[row] ?? null),
  );
  const grows = columns.length > table.columns.length;
  if (grows) engine.write(table.sheetId, { ...table.range, columns: wide }, cells);
  engine.setTable(table.id, { range: { ...table.range, columns: columns.length } });
  if (!grows) engine.write(table.sheetId, { ...table.range, columns: wide }, cells);
}

/** Adds a column; `values` starts with the header. Answers the new column's index. */
export function addColumn(
  target: TableTarget,
  indexArgument: unknown,
  values: unknown,
  name: unknown,
): number {
  const table = tableOf(target);
  requireEditable(target, table);
  const columns = columnsOf(target);
  const asked = integerOr(indexArgument, -1);
  const index = asked < 0 ? columns.length : asked;
  if (index > columns.length) throw new HostError("InvalidArgument");
  const given = Array.isArray(values)
    ? (values as unknown[]).map((cell) => (Array.isArray(cell) ? cell[0] : cell))
    : [];
  if (given.length > 0 && given.length !== table.range.rows) throw wrongShape();
  const column = Array.from({ length: table.range.rows }, (_, row) => plain(given[row] ?? null));
  if (typeof name === "string") column[0] = name;
  column[0] ??= `Column${columns.length + 1}`;
  replaceColumns(target, [...columns.slice(0, index), column, ...columns.slice(index)]);
  return index;
}

export function deleteColumn(target: TableTarget, index: number): void {
  requireEditable(target, tableOf(target));
  const columns = columnsOf(target);
  if (columns.length === 1) throw new HostError("InvalidOperation");
  replaceColumns(
    target,
    columns.filter((_, column) => column !== index),
  );
}

/** Shows or hides the row of totals below the table, as Excel first makes it. */
export function showTotals(target: TableTarget, on: boolean): void {
  if (optionsOf(target).showTotals === on) return;
  const table = tableOf(target);
  requireEditable(target, table);
  setOption(target, "showTotals", on);
  const { engine } = target.book;
  if (!on) return engine.clear(table.sheetId, totalRow(table), "Contents");
  makeRoomBelow(target, table, 1);
  const last = table.columns.length - 1;
  const cells = table.columns.map((column, index): CellContent => {
    if (index === last && last > 0) return `=SUBTOTAL(109,${table.name}[${column}])`;
    return index === 0 ? "Total" : null;
  });
  engine.write(table.sheetId, totalRow(table), [cells]);
}
