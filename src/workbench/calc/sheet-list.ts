import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { EngineSheet, SheetVisibility } from "../workbook/engine";
import { emptySheet } from "./empty-workbook";
import type { CellPatch, UniverWorkbook } from "./univer-workbook";

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

/** Sheets by id. Univer has no very hidden sheets, so which of the hidden ones are is kept here. */
export function sheetList(book: UniverWorkbook): SheetList {
  const veryHidden = new Set<string>();
  let made = 0;

  const newId = () => {
    const taken = new Set(
      book
        .workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetId()),
    );
    do made += 1;
    while (taken.has(`sheet-${made}`));
    return `sheet-${made}`;
  };
  const describe = (sheetId: string): EngineSheet => {
    const sheet = book.sheet(sheetId);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const visibility = hidden ? (veryHidden.has(sheetId) ? "VeryHidden" : "Hidden") : "Visible";
    const tabColour = String(sheet.getTabColor() ?? "");
    return { id: sheetId, name: sheet.getName(), visibility, tabColour };
  };
  const activate = (sheetId: string) => void book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });

  const show = (sheetId: string, visibility: SheetVisibility) => {
    const isHidden = visibility !== "Visible";
    if (isHidden) {
      const others = book
        .workbook()
        .getSheets()
        .filter((sheet) => sheet.getSheetId() !== sheetId);
      const next = others.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
      if (!next) throw new Error("A workbook must have at least one visible sheet");
      if (activeSheetId() === sheetId) activate(next.getSheetId());
    }
    if (visibility === "VeryHidden") veryHidden.add(sheetId);
    else veryHidden.delete(sheetId);
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    book.run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden });
  };
  // Univer rewrites formulas that refer to a removed sheet, and stops half-way over those on the sheet itself.
  const forgetFormulas = (sheetId: string) => {
    const patch: CellPatch = {};
    book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si) (patch[row] ??= {})[column] = { f: null, si: null };
      });
    book.patchCells(sheetId, patch);
  };
  const activeSheetId = () => book.workbook().getActiveSheet().getSheetId();

  return {
    sheets: () =>
      book
        .workbook()
        .getSheets()
        .map((sheet) => describe(sheet.getSheetId())),
    addSheet(name, position) {
      const id = newId();
      const active = activeSheetId();
      const index = position ?? book.workbook().getSheets().length;
      book.run(InsertSheetCommand.id, { index, sheet: emptySheet(id, name) });
      // Univer's grid activates a new sheet; Excel does not when an add-in adds one.
      if (activeSheetId() !== active) activate(active);
      return describe(id);
    },
    deleteSheet(sheetId) {
      if (book.workbook().getSheets().length > 1) forgetFormulas(sheetId);
      if (!book.run(RemoveSheetCommand.id, { subUnitId: sheetId })) {
        throw new Error("The only sheet of a workbook cannot be deleted");
      }
      veryHidden.delete(sheetId);
    },
    renameSheet: (sheetId, name) => void book.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name }),
    moveSheet: (sheetId, position) =>
      void book.run(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position }),
    setSheet(sheetId, { visibility, tabColour, gridlines }) {
      if (visibility !== undefined) show(sheetId, visibility);
      if (tabColour !== undefined) {
        book.run(SetTabColorMutation.id, { subUnitId: sheetId, color: tabColour });
      }
      if (gridlines !== undefined) {
        const showGridlines = gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        book.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
      }
    },
    activeSheetId,
    activateSheet: activate,
    gridlines: (sheetId) => book.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
  };
}
