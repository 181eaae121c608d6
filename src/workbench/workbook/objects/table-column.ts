import { found, integer } from "../arguments";
import type { EngineTable, Rectangle } from "../engine";
import { rangeObject, tableBody } from "../find-range";
import { objectOf, type ObjectReference, type RangeTarget, type TableTarget } from "../object-reference";
import { objectType } from "../object-type";
import { values, writeCells } from "../range-cells";
import { addColumn, deleteColumn, optionsOf, tableOf, totalRow } from "../table-editing";

type ColumnTarget = TableTarget & { readonly index: number };

const columnObject = ({ book, tableId }: TableTarget, index: number): ObjectReference =>
  objectOf("TableColumn", { book, tableId, index });

/** A number is the column's id, counted from 1; a text its header. */
function find(target: TableTarget, key: unknown): number | null {
  const { columns } = tableOf(target);
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((column) => column.toLowerCase() === String(key).toLowerCase());
  return columns[index] === undefined ? null : index;
}

export const tableColumnCollection = objectType<TableTarget>({
  name: "TableColumnCollection",
  properties: { count: (target) => tableOf(target).columns.length },
  items: (target) => tableOf(target).columns.map((_, index) => columnObject(target, index)),
  item: (target, key) => columnObject(target, found(find(target, key))),
  methods: {
    add: (target, [index, cells, name]) => columnObject(target, addColumn(target, index, cells, name)),
    getCount: (target) => tableOf(target).columns.length,
    getItemAt: (target, [index]) => columnObject(target, found(find(target, integer(index) + 1))),
    getItemOrNullObject: (target, [key]) => {
      const index = find(target, key);
      return index === null ? null : columnObject(target, index);
    },
  },
});

function part(target: ColumnTarget, rows: (table: EngineTable) => Rectangle): RangeTarget {
  const table = tableOf(target);
  found(table.columns[target.index]);
  const area = { ...rows(table), column: table.range.column + target.index, columns: 1 };
  return { book: target.book, sheetId: table.sheetId, area };
}

const partObject = (target: ColumnTarget, rows: (table: EngineTable) => Rectangle): ObjectReference => {
  const range = part(target, rows);
  return rangeObject(range, range.area);
};

const all = (table: EngineTable): Rectangle => table.range;
const header = (table: EngineTable): Rectangle => ({ ...table.range, rows: 1 });

export const tableColumn = objectType<ColumnTarget>({
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: {
      get: (target) => found(tableOf(target).columns[target.index]),
      set: (target, name) => writeCells(part(target, header), String(name)),
    },
    values: {
      get: (target) => values(part(target, all)),
      set: (target, cells) => writeCells(part(target, all), cells),
    },
  },
  methods: {
    delete: (target) => deleteColumn(target, target.index),
    getDataBodyRange: (target) => partObject(target, tableBody),
    getHeaderRowRange: (target) => partObject(target, header),
    getRange: (target) => partObject(target, all),
    getTotalRowRange: (target) => {
      found(optionsOf(target).showTotals || null);
      return partObject(target, totalRow);
    },
  },
});
