import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { EngineSheet, SheetVisibility } from "../../workbook/engine";
import { emptySheet } from "../empty-workbook";
import type { NameList } from "../names";
import { SheetVisibilities } from "./sheet-visibilities";
import type { CellPatch, UniverWorkbook } from "../univer-workbook";

export interface SheetList {
  sheets(): readonly EngineSheet[];
  addSheet(name: string, position?: number): EngineSheet;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setSheet(
    sheetId: string,
    patch: { visibility?: SheetVisibility; tabColour?: string; gridlines?: boolean },
  ): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  gridlines(sheetId: string): boolean;
}

/** Makes ids for new sheets; the id of a sheet that was deleted is not given again. */
function idMaker(book: UniverWorkbook): () => string {
  let made = 0;
  return () => {
    const sheets = book.workbook().getSheets();
    const taken = new Set(sheets.map((sheet) => sheet.getSheetId()));
    do made += 1;
    while (taken.has(`sheet-${made}`));
    return `sheet-${made}`;
  };
}

function forgetFormulas(book: UniverWorkbook, sheetId: string): void {
  const patch: CellPatch = {};
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) (patch[row] ??= {})[column] = { f: null, si: null };
    });
  book.patchCells(sheetId, patch);
}

/**
 * Univer rewrites formulas that refer to a removed sheet, and stops half-way over those on the sheet itself:
 * they go first, whoever removes it, an add-in or a user at the sheet's tab. The sheet's own names go too.
 */
function emptyBeforeRemoval(book: UniverWorkbook, names: NameList): void {
  book.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id || book.workbook().getSheets().length === 1) return;
    const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
    const sheetId = subUnitId ?? book.workbook().getActiveSheet().getSheetId();
    forgetFormulas(book, sheetId);
    for (const each of names.names()) if (each.sheetId === sheetId) names.deleteName(each.name, sheetId);
  });
}

function describe(book: UniverWorkbook, visibilities: SheetVisibilities, sheetId: string): EngineSheet {
  const sheet = book.sheet(sheetId);
  const tabColour = String(sheet.getTabColor() ?? "");
  return { id: sheetId, name: sheet.getName(), visibility: visibilities.of(sheetId), tabColour };
}

type Additions = Pick<SheetList, "addSheet" | "deleteSheet">;

/** Adds and deletes sheets. */
function sheetAdditions(book: UniverWorkbook, visibilities: SheetVisibilities): Additions {
  const newId = idMaker(book);
  return {
    addSheet(name, position) {
      const id = newId();
      const active = visibilities.active();
      const index = position ?? book.workbook().getSheets().length;
      book.run(InsertSheetCommand.id, { index, sheet: emptySheet(id, name) });
      // Univer's grid activates a new sheet; Excel does not when an add-in adds one.
      if (visibilities.active() !== active) visibilities.activate(active);
      return describe(book, visibilities, id);
    },
    deleteSheet(sheetId) {
      if (!book.run(RemoveSheetCommand.id, { subUnitId: sheetId })) {
        throw new Error("The only sheet of a workbook cannot be deleted");
      }
      visibilities.forget(sheetId);
    },
  };
}

/** Sheets by id. */
export function sheetList(book: UniverWorkbook, names: NameList): SheetList {
  emptyBeforeRemoval(book, names);
  const visibilities = new SheetVisibilities(book);
  return {
    sheets() {
      const sheets = book.workbook().getSheets();
      return sheets.map((sheet) => describe(book, visibilities, sheet.getSheetId()));
    },
    ...sheetAdditions(book, visibilities),
    renameSheet: (sheetId, name) => void book.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name }),
    moveSheet: (sheetId, position) =>
      void book.run(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position }),
    setSheet(sheetId, { visibility, tabColour, gridlines }) {
      if (visibility !== undefined) visibilities.set(sheetId, visibility);
      if (tabColour !== undefined) {
        book.run(SetTabColorMutation.id, { subUnitId: sheetId, color: tabColour });
      }
      if (gridlines !== undefined) {
        const showGridlines = gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        book.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
      }
    },
    activeSheetId: () => visibilities.active(),
    activateSheet: (sheetId) => visibilities.activate(sheetId),
    gridlines: (sheetId) => book.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
  };
}
