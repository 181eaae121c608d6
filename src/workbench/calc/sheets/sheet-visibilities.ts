import { BooleanNumber } from "@univerjs/core";
import { SetWorksheetActiveOperation, SetWorksheetHideMutation } from "@univerjs/sheets";
import type { SheetVisibility } from "../../workbook/engine";
import type { UniverWorkbook } from "../univer-workbook";

/**
 * Which sheets are seen, and which of them is in front. Univer has no very hidden sheets, so which of
 * the hidden ones are is kept here.
 */
export class SheetVisibilities {
  private readonly veryHidden = new Set<string>();

  constructor(private readonly book: UniverWorkbook) {}

  of(sheetId: string): SheetVisibility {
    const hidden = this.book.sheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
    if (!hidden) return "Visible";
    return this.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
  }

  /** Hides or shows a sheet; another one comes to the front when the active one is hidden. */
  set(sheetId: string, visibility: SheetVisibility): void {
    const isHidden = visibility !== "Visible";
    if (isHidden) this.leave(sheetId);
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden });
  }

  forget(sheetId: string): void {
    this.veryHidden.delete(sheetId);
  }

  active(): string {
    return this.book.workbook().getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  private leave(sheetId: string): void {
    const next = this.book
      .workbook()
      .getSheets()
      .find((sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (!next) throw new Error("A workbook must have at least one visible sheet");
    if (this.active() === sheetId) this.activate(next.getSheetId());
  }
}
