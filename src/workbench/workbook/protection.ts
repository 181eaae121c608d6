import type { Rectangle } from "./engine";
import { HostError } from "./host-error";
import type { RangeTarget, SheetTarget } from "./object-reference";
import type { WorkbookModel } from "./workbook-model";

const denied = (): HostError =>
  new HostError("AccessDenied", "You do not have the required permissions to perform this operation.");

/** Refuses any change when the workbook was opened to be read only. */
export function requireWritable(book: WorkbookModel): void {
  if (book.readOnly) throw denied();
}

/** Refuses changes of the set of sheets while the workbook's structure is protected. */
export function requireStructure(book: WorkbookModel): void {
  requireWritable(book);
  if (book.isProtected) throw denied();
}

/** Refuses what a protected sheet does not allow; `option` names the protection option that would. */
export function requireAllowed({ book, sheetId }: SheetTarget, option: string): void {
  requireWritable(book);
  const protection = book.sheetProtection.get(sheetId);
  if (protection && protection.options[option] !== true) throw denied();
}

const isUnlocked = (book: WorkbookModel, sheetId: string, area: Rectangle): boolean =>
  book.engine.style(sheetId, area).locked === false;

/** Refuses a change of contents when one of the cells is locked on a protected sheet. */
export function requireUnlocked({ book, sheetId, area }: RangeTarget): void {
  requireWritable(book);
  if (book.sheetProtection.has(sheetId) && !isUnlocked(book, sheetId, area)) throw denied();
}
