import type { FormerFormat } from "./former-formats";
import type { InsertionRecord } from "../port";
import type { WorkbookSession } from "../run";
import type { SheetShape } from "../update/sheet-shape";

const INSERTIONS_KEY = "CSPI.insertions";

/** An insertion as workbook settings keep it, with what it takes to find and remove it. */
export interface StoredInsertion extends InsertionRecord {
  /** Ids of the inserted sheets, which outlive renaming and moving. */
  readonly sheetIds: readonly string[];
  /** Those of them that hold lists for the user to fill; none where it is left out. */
  readonly recordSheetIds?: readonly string[];
  /** The sheet that was in front before. */
  readonly cameFrom: string;
  /**
   * Hidden names of the workbook, one for each sheet or one for the cells. They follow renaming and
   * moving, and find what was inserted where a reopened file gives its sheets new ids.
   */
  readonly anchors: readonly string[];
  readonly formerFormats: readonly (readonly FormerFormat[])[];
  /** Names of the charts that came with inserted cells; each is the only one of its name. */
  readonly charts?: readonly string[];
  /** What was planned for each sheet that can be refreshed, to tell it from what the user types. */
  readonly shapes?: readonly SheetShape[];
}

/** Asks for the stored insertions; `read` gives them after the next sync. */
export function loadInsertions(session: WorkbookSession): { read(): readonly StoredInsertion[] } {
  const item = session.workbook.settings.getItemOrNullObject(INSERTIONS_KEY);
  item.load("value");
  return { read: () => (item.isNullObject ? [] : (item.value as StoredInsertion[])) };
}

/** Asks for the insertions to be stored; with none left, the setting itself goes. */
export function storeInsertions(session: WorkbookSession, insertions: readonly StoredInsertion[]): void {
  const { settings } = session.workbook;
  if (insertions.length > 0) settings.add(INSERTIONS_KEY, insertions);
  else settings.getItemOrNullObject(INSERTIONS_KEY).delete();
}

/** The number of the next insertion, which also makes its id. */
export function nextOrder(insertions: readonly StoredInsertion[]): number {
  return Math.max(0, ...insertions.map((one) => one.order)) + 1;
}

/** What the pane sees of a stored insertion. */
export function asRecord(stored: StoredInsertion, sheetNames: readonly string[]): InsertionRecord {
  const { id, template, title, kind, order, recipe, templateVersion, recordSheetIds = [] } = stored;
  const version = templateVersion === undefined ? {} : { templateVersion };
  const records = recordSheetIds.length > 0 ? { holdsRecords: true } : {};
  return { id, template, title, kind, order, recipe, sheetNames, ...version, ...records };
}

/** The hidden name of the nth part of an insertion. */
export const anchorName = (order: number, part: number): string => `CSPI_inserted_${order}_${part + 1}`;

/** Asks for a hidden name of the workbook that refers to a range. */
export function addAnchor(session: WorkbookSession, name: string, range: Excel.Range): void {
  session.workbook.names.add(name, range).visible = false;
}

/** Asks for anchors to go; only those that are there can be named. */
export function deleteAnchors(session: WorkbookSession, anchors: readonly string[]): void {
  for (const anchor of anchors) session.workbook.names.getItem(anchor).delete();
}

/**
 * Looks which traces of a failed insertion there are, in one sync, and asks for those to go: its
 * anchors, and its record. What the failure kept from being written cannot be deleted.
 */
export async function removeTraces(
  session: WorkbookSession,
  anchors: readonly string[],
  insertions: readonly StoredInsertion[],
): Promise<void> {
  const { names, settings } = session.workbook;
  const setting = settings.getItemOrNullObject(INSERTIONS_KEY);
  const written = anchors.map((anchor) => names.getItemOrNullObject(anchor));
  setting.load("key");
  for (const name of written) name.load("name");
  await session.sync();
  for (const name of written) if (!name.isNullObject) name.delete();
  if (insertions.length > 0 || !setting.isNullObject) storeInsertions(session, insertions);
}
