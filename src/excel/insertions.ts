import { restoreCells } from "./apply-plan/insert-cells";
import { HostProblem, type InsertionRecord } from "./port";
import { inWorkbook, type WorkbookSession } from "./run";
import { asRecord, loadInsertions, storeInsertions, type StoredInsertion } from "./stored-insertions";

/** The workbook's sheets and what was inserted. */
interface Contents {
  readonly stored: readonly StoredInsertion[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly activeSheetId: string;
  readonly isProtected: boolean;
}

/** What was inserted and is still there; sheets are found by their ids, whatever they are called now. */
export function readInsertions(): Promise<readonly InsertionRecord[]> {
  return inWorkbook(async (session) => {
    const contents = await readContents(session);
    return contents.stored
      .map((one) =>
        asRecord(
          one,
          sheetsOf(one, contents).map((sheet) => sheet.name),
        ),
      )
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
    const names = sheetsOf(newest, contents).map((sheet) => sheet.name);
    await takeAway(session, newest, contents);
    return asRecord(newest, names);
  });
}

async function readContents(session: WorkbookSession): Promise<Contents> {
  const { worksheets, protection } = session.workbook;
  const active = worksheets.getActiveWorksheet();
  const stored = loadInsertions(session);
  worksheets.load("items/id,items/name");
  active.load("id");
  protection.load("protected");
  await session.sync();
  return {
    stored: stored.read(),
    sheets: worksheets.items,
    activeSheetId: active.id,
    isProtected: protection.protected,
  };
}

function sheetsOf(one: StoredInsertion, { sheets }: Contents): readonly Excel.Worksheet[] {
  return sheets.filter((sheet) => one.sheetIds.includes(sheet.id));
}

async function takeAway(session: WorkbookSession, one: StoredInsertion, contents: Contents): Promise<void> {
  if (one.kind === "sheets") deleteSheets(session, one, contents);
  else await emptyCells(session, one);
  storeInsertions(
    session,
    contents.stored.filter((other) => other.id !== one.id),
  );
  await session.sync();
}

function deleteSheets(session: WorkbookSession, one: StoredInsertion, contents: Contents): void {
  const doomed = sheetsOf(one, contents);
  if (doomed.length === 0) return;
  if (contents.isProtected) throw new HostProblem("protected-workbook");
  const isInFront = doomed.some((sheet) => sheet.id === contents.activeSheetId);
  if (isInFront && contents.sheets.some((sheet) => sheet.id === one.cameFrom))
    session.workbook.worksheets.getItem(one.cameFrom).activate();
  for (const sheet of doomed) sheet.delete();
}

async function emptyCells(session: WorkbookSession, one: StoredInsertion): Promise<void> {
  const name = session.workbook.names.getItemOrNullObject(one.anchor ?? "");
  const range = name.getRangeOrNullObject();
  range.load("address");
  const sheet = range.worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  await session.sync();
  // The user deleted the cells: only the record is left to go.
  if (range.isNullObject) {
    if (!name.isNullObject) name.delete();
    return;
  }
  if (sheet.protection.protected) throw new HostProblem("protected-sheet", sheet.name);
  restoreCells(range, one.formerFormats);
  name.delete();
}
