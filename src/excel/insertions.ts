import { parseArea, sheetOfAddress } from "../core/cells/a1";
import { restoreCells } from "./apply-plan/insert-cells";
import { HostProblem, type InsertionRecord } from "./port";
import { inWorkbook, type WorkbookSession } from "./run";
import {
  asRecord,
  deleteAnchors,
  loadInsertions,
  storeInsertions,
  type StoredInsertion,
} from "./stored-insertions";

/** The workbook's sheets, what was inserted, and where the hidden names point now. */
interface Contents {
  readonly stored: readonly StoredInsertion[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly anchors: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
  readonly isProtected: boolean;
}

/** What was inserted and is still there, under the names that its sheets have now. */
export function readInsertions(): Promise<readonly InsertionRecord[]> {
  return inWorkbook(async (session) => {
    const contents = await readContents(session);
    return contents.stored
      .map((one) => asRecord(one, namesOf(one, contents)))
      .filter((record) => record.sheetNames.length > 0);
  });
}

/** Takes away exactly what one insertion put into the workbook. */
export function removeInsertion(id: string): Promise<void> {
  return inWorkbook(async (session) => {
    const contents = await readContents(session);
    const found = contents.stored.find((one) => one.id === id);
    if (!found) throw new HostProblem("not-found", id);
    await takeAway(session, found, contents);
  });
}

/** Takes away the newest insertion that is still there; null when there is none. */
export function undoLastInsertion(): Promise<InsertionRecord | null> {
  return inWorkbook(async (session) => {
    const contents = await readContents(session);
    const newest = contents.stored
      .filter((one) => sheetsOf(one, contents).length > 0)
      .reduce<StoredInsertion | null>((last, one) => (last && last.order > one.order ? last : one), null);
    if (!newest) return null;
    const record = asRecord(newest, namesOf(newest, contents));
    await takeAway(session, newest, contents);
    return record;
  });
}

async function readContents(session: WorkbookSession): Promise<Contents> {
  const { worksheets, protection, names } = session.workbook;
  const active = worksheets.getActiveWorksheet();
  const stored = loadInsertions(session);
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  active.load("id");
  protection.load("protected");
  await session.sync();
  return {
    stored: stored.read(),
    sheets: worksheets.items,
    anchors: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    activeSheetId: active.id,
    isProtected: protection.protected,
  };
}

/** Sheets of an insertion: by id, else by its hidden names, else by the name it was given. */
function sheetsOf(one: StoredInsertion, { sheets, anchors }: Contents): readonly Excel.Worksheet[] {
  return one.sheetIds.flatMap((id, part) => {
    const pointedAt = sheetOfAddress(anchors.get(one.anchors[part] ?? "") ?? "");
    const found =
      sheets.find((sheet) => sheet.id === id) ??
      sheets.find((sheet) => sheet.name === pointedAt) ??
      sheets.find((sheet) => pointedAt === null && sheet.name === one.sheetNames[part]);
    return found ? [found] : [];
  });
}

const namesOf = (one: StoredInsertion, contents: Contents): readonly string[] =>
  sheetsOf(one, contents).map((sheet) => sheet.name);

async function takeAway(session: WorkbookSession, one: StoredInsertion, contents: Contents): Promise<void> {
  const doomed = one.kind === "sheets" ? sheetsOf(one, contents) : [];
  if (doomed.length > 0 && contents.isProtected) throw new HostProblem("protected-workbook");
  if (one.kind === "cells") await emptyCells(session, one, contents);
  leaveSheets(session, one, doomed, contents);
  deleteAnchors(session, one.anchors);
  const others = contents.stored.filter((other) => other.id !== one.id);
  storeInsertions(session, others);
  // Last, as a deleted sheet cannot be brought back when something after it is refused.
  for (const sheet of doomed) sheet.delete();
  await session.sync();
}

/** Shows the sheet that was in front before, unless the user has gone elsewhere. */
function leaveSheets(
  session: WorkbookSession,
  one: StoredInsertion,
  doomed: readonly Excel.Worksheet[],
  { activeSheetId, sheets }: Contents,
): void {
  const isInFront = doomed.some((sheet) => sheet.id === activeSheetId);
  if (isInFront && sheets.some((sheet) => sheet.id === one.cameFrom))
    session.workbook.worksheets.getItem(one.cameFrom).activate();
}

/** Asks for the cells to be as they were; nothing where the user has deleted them. */
async function emptyCells(session: WorkbookSession, one: StoredInsertion, contents: Contents): Promise<void> {
  const address = contents.anchors.get(one.anchors[0] ?? "") ?? "";
  const [sheet] = sheetsOf(one, contents);
  if (!sheet || !parseArea(address)) return;
  sheet.protection.load("protected");
  await session.sync();
  if (sheet.protection.protected) throw new HostProblem("protected-sheet", sheet.name);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  restoreCells(sheet.getRange(cells), one.formerFormats);
}
