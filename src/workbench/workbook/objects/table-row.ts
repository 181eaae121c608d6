import { found, integer } from "../arguments";
import { rangeObject, tableBody } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, ObjectReference, type RangeTarget, type TableTarget } from "../object-reference";
import { objectType } from "../object-type";
import { values, writeCells } from "../range-cells";
import { addRows, deleteRows, tableOf } from "../table-editing";

type RowTarget = TableTarget & { readonly index: number };

const rowObject = ({ book, tableId }: TableTarget, index: number): ObjectReference =>
  objectOf("TableRow", { book, tableId, index });

const count = (target: TableTarget): number => tableBody(tableOf(target)).rows;

const indexes = (start: number, length: number): number[] =>
  Array.from({ length }, (_, offset) => start + offset);

export const tableRowCollection = objectType<TableTarget>({
  name: "TableRowCollection",
  properties: { count },
  items: (target) => indexes(0, count(target)).map((index) => rowObject(target, index)),
  item: (target, index) => rowObject(target, integer(index)),
  methods: {
    add: (target, [index, cells]) => rowObject(target, addRows(target, index, cells)),
    deleteRows: (target, [rows]) => {
      const chosen = (rows as unknown[]).map((row) =>
        row instanceof ObjectReference ? (row.target as RowTarget).index : integer(row),
      );
      deleteRows(target, chosen);
    },
    deleteRowsAt: (target, [index, length]) =>
      deleteRows(
        target,
        indexes(integer(index), length === null || length === undefined ? 1 : integer(length)),
      ),
    getCount: count,
    getItemAt: (target, [index]) => {
      const wanted = integer(index);
      if (wanted < 0 || wanted >= count(target)) throw new HostError("ItemNotFound");
      return rowObject(target, wanted);
    },
  },
});

function cellsOf(target: RowTarget): RangeTarget {
  const table = tableOf(target);
  const body = tableBody(table);
  found(target.index < body.rows || null);
  return {
    book: target.book,
    sheetId: table.sheetId,
    area: { ...body, row: body.row + target.index, rows: 1 },
  };
}

export const tableRow = objectType<RowTarget>({
  name: "TableRow",
  id: ({ index }) => index,
  properties: {
    index: ({ index }) => index,
    values: {
      get: (target) => values(cellsOf(target)),
      set: (target, cells) => writeCells(cellsOf(target), cells),
    },
  },
  methods: {
    delete: (target) => deleteRows(target, [target.index]),
    getRange: (target) => {
      const range = cellsOf(target);
      return rangeObject(range, range.area);
    },
  },
});
