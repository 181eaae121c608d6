import { sheetColumns, sheetRows } from "../address";
import { found, integer, integerOr } from "../arguments";
import { formatOfRange } from "../range-format";
import { addressOf } from "../find-range";
import { boxOf } from "../geometry";
import { HostError, wrongShape } from "../host-error";
import { hyperlinkOf, setHyperlink } from "../hyperlinks";
import { objectOf, type RangeTarget } from "../object-reference";
import { objectType } from "../object-type";
import { requireAllowed } from "../protection";
import * as cells from "../range-cells";
import * as editing from "../range-editing";
import * as navigation from "../range-navigation";
import { specialCells } from "../special-cells";
import { applyStyle, styleNameOf } from "../named-styles";
import { tablesTouching } from "../table-cells";

const formulaProperty = { get: cells.formulas, set: cells.writeCells };
const numberFormat = {
  get: cells.numberFormats,
  set: (range: RangeTarget, value: unknown): void => {
    requireAllowed(range, "allowFormatCells");
    cells.writeNumberFormats(range, value);
  },
};

/** Null where some lines of a range are hidden and others are not. */
function allOrNone(first: number, count: number, isHidden: (line: number) => boolean): boolean | null {
  const whole = isHidden(first);
  for (let line = first + 1; line < first + count; line += 1) if (isHidden(line) !== whole) return null;
  return whole;
}

const hidden = (axis: "row" | "column") => ({
  get: ({ book: { engine }, sheetId, area }: RangeTarget): boolean | null =>
    axis === "row"
      ? allOrNone(area.row, area.rows, (row) => engine.rowHidden(sheetId, row))
      : allOrNone(area.column, area.columns, (column) => engine.columnHidden(sheetId, column)),
  set: (range: RangeTarget, value: unknown): void => {
    const { book, sheetId, area } = range;
    if (axis === "row") book.engine.setRowsHidden(sheetId, area.row, area.rows, value === true);
    else book.engine.setColumnsHidden(sheetId, area.column, area.columns, value === true);
  },
});

const box = ({ book, sheetId, area }: RangeTarget): ReturnType<typeof boxOf> =>
  boxOf(book.engine, sheetId, area);

export const range = objectType<RangeTarget>({
  name: "Range",
  referenced: true,
  properties: {
    address: addressOf,
    addressLocal: addressOf,
    cellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    columnCount: ({ area }) => area.columns,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    rowIndex: ({ area }) => area.row,
    isEntireColumn: ({ area }) => area.rows === sheetRows,
    isEntireRow: ({ area }) => area.columns === sheetColumns,
    formulas: formulaProperty,
    formulasLocal: formulaProperty,
    values: { get: cells.values, set: cells.writeCells },
    text: cells.text,
    valueTypes: cells.valueTypes,
    numberFormat,
    numberFormatLocal: numberFormat,
    hasSpill: (target) => navigation.spillParent(target) !== null,
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    rowHidden: hidden("row"),
    columnHidden: hidden("column"),
    style: { get: styleNameOf, set: applyStyle },
    left: (target) => box(target).left,
    top: (target) => box(target).top,
    width: (target) => box(target).width,
    height: (target) => box(target).height,
  },
  objects: {
    conditionalFormats: (target) => objectOf("ConditionalFormatCollection", target),
    dataValidation: (target) => objectOf("DataValidation", target),
    format: (target) => objectOf("RangeFormat", formatOfRange(target)),
    sort: (target) => objectOf("RangeSort", target),
    worksheet: ({ book, sheetId }) => objectOf("Worksheet", { book, sheetId }),
  },
  methods: {
    calculate: ({ book }) => book.engine.recalculate(false),
    clear: (target, [applyTo]) => editing.clearCells(target, applyTo),
    copyFrom: editing.copyFrom,
    delete: (target, [shift]) => editing.deleteCells(target, shift),
    find: (target, [text, criteria]) => found(editing.findText(target, text, criteria)),
    findOrNullObject: (target, [text, criteria]) => editing.findText(target, text, criteria),
    getAbsoluteResizedRange: (target, [rows, columns]) =>
      navigation.within(target, { rows: integer(rows), columns: integer(columns) }),
    getBoundingRect: (target, [other]) => navigation.bounding(target, other),
    getCell: (target, [row, column]) =>
      navigation.within(target, {
        row: target.area.row + integer(row),
        column: target.area.column + integer(column),
        rows: 1,
        columns: 1,
      }),
    getColumn: (target, [column]) => {
      const index = integer(column);
      if (index < 0 || index >= target.area.columns) throw new HostError("InvalidArgument");
      return navigation.within(target, { column: target.area.column + index, columns: 1 });
    },
    getColumnsAfter: (target, [count]) => columnsBeside(target, integerOr(count, 1)),
    getColumnsBefore: (target, [count]) => columnsBeside(target, -integerOr(count, 1)),
    getEntireColumn: navigation.entireColumn,
    getEntireRow: navigation.entireRow,
    getIntersection: (target, [other]) => found(navigation.shared(target, other)),
    getIntersectionOrNullObject: (target, [other]) => navigation.shared(target, other),
    getLastCell: (target) => lastOf(target, true, true),
    getLastColumn: (target) => lastOf(target, false, true),
    getLastRow: (target) => lastOf(target, true, false),
    getMergedAreasOrNullObject: ({ book, sheetId, area }) => {
      const areas = book.engine.mergedAreas(sheetId).filter((merged) => touches(area, merged));
      return areas.length > 0 ? objectOf("RangeAreas", { book, sheetId, areas }) : null;
    },
    getOffsetRange: (target, [rows, columns]) => navigation.offset(target, integer(rows), integer(columns)),
    getResizedRange: (target, [rows, columns]) => navigation.resized(target, integer(rows), integer(columns)),
    getRow: (target, [row]) => {
      const index = integer(row);
      if (index < 0 || index >= target.area.rows) throw new HostError("InvalidArgument");
      return navigation.within(target, { row: target.area.row + index, rows: 1 });
    },
    getRowsAbove: (target, [count]) => rowsBeside(target, -integerOr(count, 1)),
    getRowsBelow: (target, [count]) => rowsBeside(target, integerOr(count, 1)),
    getSpecialCells: (target, [type]) => found(specialCells(target, type)),
    getSpecialCellsOrNullObject: (target, [type]) => specialCells(target, type),
    getSpillParent: (target) => found(navigation.spillParent(target)),
    getSpillParentOrNullObject: navigation.spillParent,
    getSpillingToRange: (target) => found(navigation.spillingTo(target)),
    getSpillingToRangeOrNullObject: navigation.spillingTo,
    getSurroundingRegion: navigation.surroundingRegion,
    getTables: (target, [fullyContained]) =>
      objectOf("TableScopedCollection", {
        book: target.book,
        tableIds: tablesTouching(target, fullyContained === true),
      }),
    getUsedRange: (target, [valuesOnly]) =>
      navigation.usedPart(target, valuesOnly === true) ?? navigation.within(target, { rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => navigation.usedPart(target, valuesOnly === true),
    insert: (target, [shift]) => editing.insertCells(target, shift),
    merge: (target, [across]) => editing.mergeCells(target, across),
    select: ({ book, sheetId, area }) => {
      book.engine.activateSheet(sheetId);
      book.engine.select(sheetId, area);
    },
    setDirty: ({ book }) => book.engine.recalculate(false),
    unmerge: (target) => {
      requireAllowed(target, "allowFormatCells");
      target.book.engine.merge(target.sheetId, target.area, false);
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw wrongShape("Range.values");
    },
  },
});

const touches = (a: RangeTarget["area"], b: RangeTarget["area"]): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const lastOf = (target: RangeTarget, row: boolean, column: boolean): ReturnType<typeof navigation.within> =>
  navigation.within(target, {
    ...(row ? { row: target.area.row + target.area.rows - 1, rows: 1 } : {}),
    ...(column ? { column: target.area.column + target.area.columns - 1, columns: 1 } : {}),
  });

const columnsBeside = (target: RangeTarget, count: number): ReturnType<typeof navigation.within> => {
  const { column, columns } = target.area;
  return navigation.within(target, {
    column: count > 0 ? column + columns : column + count,
    columns: Math.abs(count),
  });
};

const rowsBeside = (target: RangeTarget, count: number): ReturnType<typeof navigation.within> => {
  const { row, rows } = target.area;
  return navigation.within(target, { row: count > 0 ? row + rows : row + count, rows: Math.abs(count) });
};
