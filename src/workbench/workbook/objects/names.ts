import { parseArea } from "../address";
import { found } from "../arguments";
import type { CellValue, EngineName } from "../engine";
import { areaOfFormula, referenceFormula } from "../find-range";
import { HostError } from "../host-error";
import {
  objectOf,
  rangeIn,
  type ObjectReference,
  type RangeTarget,
  type ScopeTarget,
} from "../object-reference";
import { objectType } from "../object-type";
import { requireStructure } from "../protection";
import { officeValue } from "../range-cells";
import type { NameOptions, WorkbookModel } from "../workbook-model";

type NameTarget = ScopeTarget & { readonly name: string };

const keyOf = ({ sheetId, name }: NameTarget): string => `${sheetId ?? ""}!${name.toLowerCase()}`;

function options(target: NameTarget): NameOptions {
  const { nameOptions } = target.book;
  const known = nameOptions.get(keyOf(target)) ?? { visible: true, comment: "" };
  nameOptions.set(keyOf(target), known);
  return known;
}

const inScope = ({ book, sheetId }: ScopeTarget): EngineName[] =>
  book.engine.names().filter((name) => name.sheetId === sheetId);

const nameObject = (book: WorkbookModel, { name, sheetId }: EngineName): ObjectReference =>
  objectOf("NamedItem", { book, sheetId, name });

const find = (target: ScopeTarget, name: unknown): EngineName | undefined =>
  inScope(target).find((item) => item.name.toLowerCase() === String(name).toLowerCase());

const current = (target: NameTarget): EngineName => found(find(target, target.name));

const isLegal = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  name.length <= 255 &&
  !parseArea(name) &&
  !/^[rc]$/i.test(name);

function formulaFor(reference: unknown): string {
  const range = rangeIn(reference);
  if (range) return referenceFormula(range);
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference)}`;
  const text = String(reference);
  return text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;
}

function add(target: ScopeTarget, name: unknown, reference: unknown, comment: unknown): ObjectReference {
  requireStructure(target.book);
  const wanted = String(name);
  if (!isLegal(wanted)) throw new HostError("InvalidArgument");
  if (find(target, wanted)) throw new HostError("ItemAlreadyExists");
  target.book.engine.setName(wanted, formulaFor(reference), target.sheetId);
  const item = { ...target, name: wanted };
  if (typeof comment === "string") options(item).comment = comment;
  return objectOf("NamedItem", item);
}

export const namedItemCollection = objectType<ScopeTarget>({
  name: "NamedItemCollection",
  items: (target) => inScope(target).map((name) => nameObject(target.book, name)),
  item: (target, name) => nameObject(target.book, found(find(target, name))),
  methods: {
    add: (target, [name, reference, comment]) => add(target, name, reference, comment),
    addFormulaLocal: (target, [name, formula, comment]) => add(target, name, formula, comment),
    getCount: (target) => inScope(target).length,
    getItemOrNullObject: (target, [name]) => {
      const item = find(target, name);
      return item ? nameObject(target.book, item) : null;
    },
  },
});

const rangeOf = (target: NameTarget): RangeTarget | null =>
  areaOfFormula(target.book, target.sheetId ?? target.book.engine.activeSheetId(), current(target).formula);

function constantOf(formula: string): CellValue | undefined {
  const text = formula.replace(/^=/, "");
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return quoted?.replace(/""/g, '"');
}

function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  const constant = constantOf(current(target).formula);
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return typeof constant === "boolean" ? "Boolean" : "String";
}

/** A range gives its address, a constant itself; of another formula only its text is known. */
function valueOf(target: NameTarget): unknown {
  const { formula } = current(target);
  if (rangeOf(target)) return formula.replace(/^=/, "");
  return constantOf(formula) ?? formula;
}

export const namedItem = objectType<NameTarget>({
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    name: (target) => current(target).name,
    formula: {
      get: (target) => current(target).formula,
      set: ({ book, sheetId, name }, value) => book.engine.setName(name, formulaFor(value), sheetId),
    },
    scope: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet"),
    type: typeOf,
    value: valueOf,
    visible: {
      get: (target) => options(target).visible,
      set: (target, value) => {
        options(target).visible = value === true;
      },
    },
    comment: {
      get: (target) => options(target).comment,
      set: (target, value) => {
        options(target).comment = String(value);
      },
    },
  },
  objects: {
    arrayValues: (target) => objectOf("NamedItemArrayValues", target),
    worksheet: ({ book, sheetId }) => objectOf("Worksheet", { book, sheetId: found(sheetId) }),
    worksheetOrNullObject: ({ book, sheetId }) =>
      sheetId === null ? null : objectOf("Worksheet", { book, sheetId }),
  },
  methods: {
    delete: (target) => {
      requireStructure(target.book);
      current(target);
      target.book.engine.deleteName(target.name, target.sheetId);
      target.book.nameOptions.delete(keyOf(target));
    },
    getRange: (target) => objectOf("Range", found(rangeOf(target))),
    getRangeOrNullObject: (target) => {
      const range = rangeOf(target);
      return range && objectOf("Range", range);
    },
  },
});

const arrayOf = (target: NameTarget): CellValue[][] => {
  const range = rangeOf(target);
  if (range) return range.book.engine.values(range.sheetId, range.area);
  return [[constantOf(current(target).formula) ?? null]];
};

export const namedItemArrayValues = objectType<NameTarget>({
  name: "NamedItemArrayValues",
  properties: { values: (target) => arrayOf(target).map((row) => row.map(officeValue)) },
});
