import { intersection } from "../address";
import { found, integer } from "../arguments";
import type { EngineTable } from "../engine";
import { eventNumbers, workbookTarget } from "../event-numbers";
import { findTable, rangeArgument } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, type BookTarget, type ObjectReference, type ScopeTarget } from "../object-reference";
import { objectType } from "../object-type";
import { requireUnlocked } from "../protection";
import type { WorkbookModel } from "../workbook-model";

const tableObject = (book: WorkbookModel, { id }: EngineTable): ObjectReference =>
  objectOf("Table", { book, tableId: id });

const inScope = ({ book, sheetId }: ScopeTarget): EngineTable[] =>
  book.engine.tables().filter((table) => sheetId === null || table.sheetId === sheetId);

function find(target: ScopeTarget, key: unknown): EngineTable | undefined {
  const table = findTable(target.book, key);
  return table && (target.sheetId === null || table.sheetId === target.sheetId) ? table : undefined;
}

function add(target: ScopeTarget, address: unknown, hasHeaders: unknown): ObjectReference {
  const { book } = target;
  const sheet = { book, sheetId: target.sheetId ?? book.engine.activeSheetId() };
  const range = rangeArgument(sheet, address);
  requireUnlocked(range);
  const overlaps = book.engine
    .tables()
    .some((table) => table.sheetId === range.sheetId && intersection(table.range, range.area));
  if (overlaps) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  const table = book.engine.addTable(range.sheetId, range.area, hasHeaders === true);
  book.emit({
    type: "table",
    tableId: table.id,
    tableName: table.name,
    sheetId: table.sheetId,
    change: "added",
  });
  return tableObject(book, table);
}

const eventTarget = ({ sheetId }: ScopeTarget): string => sheetId ?? workbookTarget;

export const tableCollection = objectType<ScopeTarget>({
  name: "TableCollection",
  properties: { count: (target) => inScope(target).length },
  items: (target) => inScope(target).map((item) => tableObject(target.book, item)),
  item: (target, key) => tableObject(target.book, found(find(target, key))),
  methods: {
    add: (target, [address, hasHeaders]) => add(target, address, hasHeaders),
    getCount: (target) => inScope(target).length,
    getItemAt: (target, [index]) => tableObject(target.book, found(inScope(target)[integer(index)])),
    getItemOrNullObject: (target, [key]) => {
      const table = find(target, key);
      return table ? tableObject(target.book, table) : null;
    },
  },
  events: {
    AddedEvent: { type: eventNumbers.tableAdded, target: eventTarget },
    DataChangedEvent: { type: eventNumbers.tableChanged, target: eventTarget },
    DeletedEvent: { type: eventNumbers.tableDeleted, target: eventTarget },
  },
});

type Scoped = BookTarget & { readonly tableIds: readonly string[] };

const scoped = ({ book, tableIds }: Scoped): ObjectReference[] =>
  tableIds.map((tableId) => objectOf("Table", { book, tableId }));

export const tableScopedCollection = objectType<Scoped>({
  name: "TableScopedCollection",
  items: scoped,
  item: (target, key) => {
    const table = found(findTable(target.book, key));
    if (!target.tableIds.includes(table.id)) throw new HostError("ItemNotFound");
    return tableObject(target.book, table);
  },
  methods: {
    getCount: ({ tableIds }) => tableIds.length,
    getFirst: (target) => found(scoped(target)[0]),
    getItem: (target, [key]) => tableObject(target.book, found(findTable(target.book, key))),
  },
});
