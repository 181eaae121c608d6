import { sheetOfAddress } from "../../core/cells/a1";
import type { WorkbookSession } from "../run";
import { loadInsertions, type StoredInsertion } from "./stored-insertions";

/** The workbook's sheets, what was inserted, and where the hidden names point now. */
export interface Contents {
  readonly stored: readonly StoredInsertion[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly anchors: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
  readonly isProtected: boolean;
}

/** What was asked for, until the next sync has brought it. */
export interface LoadedContents {
  readonly stored: { read(): readonly StoredInsertion[] };
  readonly active: Excel.Worksheet;
}

/** Asks for what there is to find and remove. */
export function loadContents(session: WorkbookSession): LoadedContents {
  const { worksheets, protection, names } = session.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name,items/position,items/protection/protected");
  names.load("items/name,items/formula");
  active.load("id");
  protection.load("protected");
  return { stored: loadInsertions(session), active };
}

/** What the sync has brought. */
export function contentsOf(session: WorkbookSession, { stored, active }: LoadedContents): Contents {
  const { worksheets, protection, names } = session.workbook;
  return {
    stored: stored.read(),
    sheets: worksheets.items,
    anchors: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    activeSheetId: active.id,
    isProtected: protection.protected,
  };
}

/** Reads in one sync what there is to find and remove. */
export async function readContents(session: WorkbookSession): Promise<Contents> {
  const loaded = loadContents(session);
  await session.sync();
  return contentsOf(session, loaded);
}

/** Sheets of an insertion: by id, else by its hidden names, else by the name it was given. */
export function sheetsOf(one: StoredInsertion, { sheets, anchors }: Contents): readonly Excel.Worksheet[] {
  return one.sheetIds.flatMap((id, part) => {
    const pointedAt = sheetOfAddress(anchors.get(one.anchors[part] ?? "") ?? "");
    const found =
      sheets.find((sheet) => sheet.id === id) ??
      sheets.find((sheet) => sheet.name === pointedAt) ??
      sheets.find((sheet) => pointedAt === null && sheet.name === one.sheetNames[part]);
    return found ? [found] : [];
  });
}

/** The names that the sheets of an insertion have now. */
export const namesOf = (one: StoredInsertion, contents: Contents): readonly string[] =>
  sheetsOf(one, contents).map((sheet) => sheet.name);
