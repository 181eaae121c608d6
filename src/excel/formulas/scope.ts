import { parseArea } from "../../core/cells/a1";
import { contentsOf, sheetsOf, loadContents, type Contents } from "../insertions/insertion-contents";
import { HostProblem } from "../port";
import type { WorkbookSession } from "../run";
import type { SheetToSearch } from "./find-formulas";
import { loadRecipe, type Recipe } from "./recipe";

/** The workbook, or one insertion, before its formulas are changed. */
export interface Scope {
  readonly contents: Contents;
  readonly recipe: Recipe;
  /** The sheets, or the cells, that the work is about. */
  readonly places: readonly SheetToSearch[];
}

/** Reads what there is to look through: one sync, and one more where formulas are frozen already. */
export async function readScope(session: WorkbookSession, insertionId: string | null): Promise<Scope> {
  const { workbook } = session;
  const loaded = loadContents(session);
  const parts = loadRecipe(session);
  workbook.load("readOnly");
  await session.sync();
  const contents = contentsOf(session, loaded);
  return { contents, recipe: await parts.read(), places: placesOf(contents, insertionId) };
}

/** The same, for work that changes formulas: refused in a workbook that is open for reading only. */
export async function readScopeToChange(
  session: WorkbookSession,
  insertionId: string | null,
): Promise<Scope> {
  const scope = await readScope(session, insertionId);
  if (session.workbook.readOnly) throw new HostProblem("read-only");
  return scope;
}

/** The sheets, or the cells, of the workbook or of one insertion. */
export function placesOf(contents: Contents, insertionId: string | null): readonly SheetToSearch[] {
  const place = (sheet: Excel.Worksheet, area: SheetToSearch["area"] = null): SheetToSearch => ({
    sheet,
    isProtected: sheet.protection.protected,
    area,
  });
  if (insertionId === null) return contents.sheets.map((sheet) => place(sheet));
  const one = contents.stored.find(({ id }) => id === insertionId);
  if (!one) throw new HostProblem("not-found", insertionId);
  const sheets = sheetsOf(one, contents);
  if (sheets.length === 0) throw new HostProblem("not-found", one.title);
  if (one.kind === "sheets") return sheets.map((sheet) => place(sheet));
  const area = parseArea(contents.anchors.get(one.anchors[0] ?? "") ?? "");
  return area ? sheets.map((sheet) => place(sheet, area)) : [];
}
