import { found, integer, oneOf, orNull } from "../arguments";
import type { EngineSheet } from "../engine";
import { eventNumbers } from "../event-numbers";
import { findRange, rangeArgument, rangeObject } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, type ObjectReference, type SheetTarget } from "../object-reference";
import { objectType, type Property } from "../object-type";
import { requireStructure } from "../protection";
import { copySheet } from "../copy-sheet";
import { checkSheetName, sheetObject } from "./worksheet-collection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const sheetOf = ({ book, sheetId }: SheetTarget): EngineSheet => book.sheet(sheetId);

const position = ({ book, sheetId }: SheetTarget): number =>
  book.engine.sheets().findIndex(({ id }) => id === sheetId);

const neighbour = (target: SheetTarget, step: 1 | -1, visibleOnly: unknown): ObjectReference => {
  const sheets = target.book.engine.sheets();
  for (let index = position(target) + step; ; index += step) {
    const sheet = found(sheets[index]);
    if (visibleOnly !== true || sheet.visibility === "Visible") return sheetObject(target.book, sheet);
  }
};

/** Excel will not leave a workbook without a visible sheet. */
function requireAnotherVisible(target: SheetTarget): void {
  const others = target.book.engine
    .sheets()
    .filter(({ id, visibility }) => id !== target.sheetId && visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

function setVisibility(target: SheetTarget, value: unknown): void {
  requireStructure(target.book);
  const visibility = oneOf(visibilities, value);
  const before = sheetOf(target).visibility;
  if (visibility !== "Visible") requireAnotherVisible(target);
  target.book.engine.setSheet(target.sheetId, { visibility });
  target.book.emit({ type: "visibility", sheetId: target.sheetId, before, after: visibility });
}

function deleteSheet(target: SheetTarget): void {
  requireStructure(target.book);
  const { visibility } = sheetOf(target);
  if (visibility === "VeryHidden") throw new HostError("GeneralException");
  requireAnotherVisible(target);
  target.book.engine.deleteSheet(target.sheetId);
}

const usedArea = (target: SheetTarget, valuesOnly: unknown): ReturnType<typeof rangeObject> | null => {
  const area = target.book.engine.usedRange(target.sheetId, valuesOnly === true);
  return area ? rangeObject(target, area) : null;
};

const sheetEvent = (type: number): { type: number; target(target: SheetTarget): string } => ({
  type,
  target: ({ sheetId }) => sheetId,
});

const showGridlines: Property<SheetTarget> = {
  get: ({ book, sheetId }) => !book.hiddenGridlines.has(sheetId),
  set: ({ book, sheetId }, value) => {
    if (value === true) book.hiddenGridlines.delete(sheetId);
    else book.hiddenGridlines.add(sheetId);
    book.engine.setSheet(sheetId, { gridlines: value === true });
  },
};

const showHeadings: Property<SheetTarget> = {
  get: ({ book, sheetId }) => !book.hiddenHeadings.has(sheetId),
  set: ({ book, sheetId }, value) => {
    if (value === true) book.hiddenHeadings.delete(sheetId);
    else book.hiddenHeadings.add(sheetId);
    book.emit({ type: "sheetView", sheetId });
  },
};

export const worksheet = objectType<SheetTarget>({
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    id: ({ sheetId }) => sheetId,
    name: {
      get: (target) => sheetOf(target).name,
      set: (target, value) => {
        requireStructure(target.book);
        checkSheetName(target.book, String(value), target.sheetId);
        target.book.engine.renameSheet(target.sheetId, String(value));
      },
    },
    position: {
      get: position,
      set: (target, value) => {
        requireStructure(target.book);
        const to = integer(value);
        if (to < 0 || to >= target.book.engine.sheets().length) throw new HostError("InvalidArgument");
        target.book.engine.moveSheet(target.sheetId, to);
      },
    },
    visibility: { get: (target) => sheetOf(target).visibility, set: setVisibility },
    tabColor: {
      get: (target) => sheetOf(target).tabColour,
      set: (target, value) => target.book.engine.setSheet(target.sheetId, { tabColour: String(value) }),
    },
    // office.js reads these under one name and writes them under another.
    showGridlines,
    gridlines: showGridlines,
    showHeadings,
    headings: showHeadings,
    enableCalculation: () => true,
    standardHeight: () => 15,
    standardWidth: () => 8.43,
    tabId: position,
  },
  objects: {
    charts: (target) => objectOf("ChartCollection", target),
    comments: (target) => objectOf("CommentCollection", target),
    freezePanes: (target) => objectOf("WorksheetFreezePanes", target),
    names: (target) => objectOf("NamedItemCollection", target),
    pageLayout: (target) => objectOf("PageLayout", target),
    protection: (target) => objectOf("WorksheetProtection", target),
    tables: (target) => objectOf("TableCollection", target),
  },
  methods: {
    activate: (target) => {
      if (sheetOf(target).visibility !== "Visible") throw new HostError("InvalidOperation");
      target.book.engine.activateSheet(target.sheetId);
    },
    calculate: ({ book }, [markAllDirty]) => book.engine.recalculate(markAllDirty === true),
    copy: (target, [positionType, relativeTo]) => copySheet(target, positionType, relativeTo),
    delete: deleteSheet,
    getCell: (target, [row, column]) =>
      rangeObject(target, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
    getNext: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
    getNextOrNullObject: (target, [visibleOnly]) => orNull(() => neighbour(target, 1, visibleOnly)),
    getPrevious: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
    getPreviousOrNullObject: (target, [visibleOnly]) => orNull(() => neighbour(target, -1, visibleOnly)),
    getRange: (target, [address]) => {
      sheetOf(target);
      return objectOf("Range", findRange(target, address));
    },
    getRangeByIndexes: (target, [row, column, rows, columns]) =>
      rangeObject(target, {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      }),
    getRanges: (target, [addresses]) =>
      objectOf("RangeAreas", {
        ...target,
        areas: String(addresses)
          .split(",")
          .map((address) => rangeArgument(target, address.trim()).area),
      }),
    getUsedRange: (target, [valuesOnly]) =>
      usedArea(target, valuesOnly) ?? rangeObject(target, { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => usedArea(target, valuesOnly),
  },
  events: {
    DataChangedEvent: sheetEvent(eventNumbers.worksheetChanged),
    ActivatedEvent: sheetEvent(eventNumbers.worksheetActivated),
    DeactivatedEvent: sheetEvent(eventNumbers.worksheetDeactivated),
    SelectionChangedEvent: sheetEvent(eventNumbers.worksheetSelectionChanged),
    CalculatedEvent: sheetEvent(eventNumbers.worksheetCalculated),
    FormatChangedEvent: sheetEvent(eventNumbers.worksheetFormatChanged),
    ProtectionChangedEvent: sheetEvent(eventNumbers.worksheetProtectionChanged),
    EventNameChanged: sheetEvent(eventNumbers.worksheetNameChanged),
    EventVisibilityChanged: sheetEvent(eventNumbers.worksheetVisibilityChanged),
  },
});
