import { found } from "../arguments";
import { eventNumbers } from "../event-numbers";
import { findTable, rangeArgument, rangeObject, tableBody } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, type ObjectReference, type TableTarget } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";
import { requireUnlocked, requireWritable } from "../protection";
import { optionsOf, setOption, showTotals, tableOf, totalRow } from "../table-editing";
import { intersection } from "../address";
import type { EngineTable, Rectangle, TableLooks } from "../engine";
import type { TableOptions } from "../workbook-model";

const option = (name: keyof TableOptions): ReadWrite<TableTarget> => ({
  get: (target) => optionsOf(target)[name],
  set: (target, value) => {
    setOption(target, name, value === true);
    target.book.emit({ type: "format", sheetId: tableOf(target).sheetId, area: tableOf(target).range });
  },
});

const look = (name: Exclude<keyof TableLooks, "style">): ReadWrite<TableTarget> => ({
  get: (target) => tableOf(target)[name],
  set: (target, value) => target.book.engine.setTable(tableOf(target).id, { [name]: value === true }),
});

const part = (target: TableTarget, area: (table: EngineTable) => Rectangle): ObjectReference => {
  const table = tableOf(target);
  return rangeObject({ book: target.book, sheetId: table.sheetId }, area(table));
};

const withTotals =
  (target: TableTarget) =>
  (table: EngineTable): Rectangle =>
    optionsOf(target).showTotals ? { ...table.range, rows: table.range.rows + 1 } : table.range;

const isLegalTableName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;

function rename(target: TableTarget, value: unknown): void {
  requireWritable(target.book);
  const name = String(value);
  if (!isLegalTableName(name)) throw new HostError("InvalidArgument");
  const other = findTable(target.book, name);
  if (other && other.id !== target.tableId) throw new HostError("ItemAlreadyExists");
  target.book.engine.setTable(target.tableId, { name });
}

function remove(target: TableTarget, keepCells: boolean): void {
  const { id, name, sheetId, range } = tableOf(target);
  requireUnlocked({ book: target.book, sheetId, area: range });
  target.book.engine.deleteTable(id, keepCells);
  target.book.tableOptions.delete(id);
  target.book.emit({ type: "table", tableId: id, tableName: name, sheetId, change: "deleted" });
}

function resize(target: TableTarget, argument: unknown): void {
  const table = tableOf(target);
  const { sheetId, area } = rangeArgument({ book: target.book, sheetId: table.sheetId }, argument);
  const sameHeader = sheetId === table.sheetId && area.row === table.range.row;
  if (!sameHeader || area.rows < 2 || !intersection(area, table.range))
    throw new HostError("InvalidArgument");
  requireUnlocked({ book: target.book, sheetId, area });
  target.book.engine.setTable(table.id, { range: area });
}

export const table = objectType<TableTarget>({
  name: "Table",
  id: ({ tableId }) => tableId,
  properties: {
    id: (target) => tableOf(target).id,
    legacyId: (target) => tableOf(target).id,
    name: { get: (target) => tableOf(target).name, set: rename },
    style: {
      get: (target) => tableOf(target).style,
      set: (target, value) => target.book.engine.setTable(tableOf(target).id, { style: String(value) }),
    },
    showHeaders: {
      get: (target) => tableOf(target).showHeaders,
      set: (target, value) => {
        if (value !== tableOf(target).showHeaders)
          throw new HostError("NotImplemented", "The workbench always shows a table's header row");
      },
    },
    showTotals: {
      get: (target) => optionsOf(target).showTotals,
      set: (target, value) => showTotals(target, value === true),
    },
    showBandedRows: look("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    showFilterButton: look("showFilterButton"),
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
  },
  objects: {
    columns: (target) => objectOf("TableColumnCollection", target),
    rows: (target) => objectOf("TableRowCollection", target),
    sort: (target) => objectOf("TableSort", target),
    worksheet: (target) => objectOf("Worksheet", { book: target.book, sheetId: tableOf(target).sheetId }),
  },
  methods: {
    convertToRange: (target) => {
      const range = part(target, withTotals(target));
      remove(target, true);
      return range;
    },
    delete: (target) => remove(target, false),
    getDataBodyRange: (target) => part(target, tableBody),
    getHeaderRowRange: (target) => part(target, ({ range }) => ({ ...range, rows: 1 })),
    getRange: (target) => part(target, withTotals(target)),
    getTotalRowRange: (target) => {
      found(optionsOf(target).showTotals || null);
      return part(target, totalRow);
    },
    resize: (target, [range]) => resize(target, range),
  },
  events: {
    DataChangedEvent: { type: eventNumbers.tableChanged, target: ({ tableId }) => tableId },
    SelectionChangedEvent: { type: eventNumbers.tableSelectionChanged, target: ({ tableId }) => tableId },
  },
});
