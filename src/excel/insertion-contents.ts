import { sheetOfAddress } from "../core/cells/a1";
import type { WorkbookSession } from "./run";
import { loadInsertions, type StoredInsertion } from "./stored-insertions";

/** The workbook's sheets, what was inserted, and where the hidden names point now. */
export interface Contents {
  readonly stored: readonly StoredInsertion[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly anchors: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
  readonly isProtected: boolean;
}

/** Reads in one sync what there is to find and remove. */
export async function readContents(session: WorkbookSession): Promise<Contents> {
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
