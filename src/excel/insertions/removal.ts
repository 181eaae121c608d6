import { parseArea } from "../../core/cells/a1";
import { putBack as putBackFrozen, type Before } from "../formulas/cells-before";
import { forgetFrozen } from "../formulas/forget-frozen";
import type { Scope } from "../formulas/scope";
import { loadFormats, restoreFormats, type FormerFormat } from "./former-formats";
import { sheetsOf, type Contents } from "./insertion-contents";
import { HostProblem } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { addAnchor, deleteAnchors, storeInsertions, type StoredInsertion } from "./stored-insertions";

/** Inserted cells as they were just before their removal. */
interface CellsBefore {
  readonly sheetId: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly FormerFormat[])[];
  /** The charts that came with the cells, as far as the user has left them. */
  readonly charts: readonly Excel.Chart[];
}

/** One removal: takes an insertion away, and can put back what a refusing host left half done. */
export interface Removal {
  takeAway(session: WorkbookSession, one: StoredInsertion, scope: Scope): Promise<void>;
  putBack(): Promise<void>;
}

/** What was asked for, and so may have to be put back. */
interface Asked {
  readonly one: StoredInsertion;
  readonly contents: Contents;
  readonly cells: CellsBefore | null;
  readonly frozen: Before | null;
}

/** Starts a removal. Nothing is put back before something was asked for. */
export function removal(): Removal {
  let asked: Asked | null = null;
  return {
    async takeAway(session, one, scope) {
      const { contents } = scope;
      const doomed = one.kind === "sheets" ? sheetsOf(one, contents) : [];
      // Neither sheets nor the hidden names of cells can be taken away.
      if (contents.isProtected) throw new HostProblem("protected-workbook");
      const cells = one.kind === "cells" ? await readCells(session, one, contents) : null;
      asked = { one, contents, cells, frozen: forgetFrozen(session, one, scope) };
      if (cells) emptyCells(session, one, cells);
      leaveSheets(session, one, doomed, contents);
      deleteAnchors(
        session,
        one.anchors.filter((anchor) => contents.anchors.has(anchor)),
      );
      storeInsertions(
        session,
        contents.stored.filter((other) => other.id !== one.id),
      );
      // Last, as what is deleted cannot be brought back when something after it is refused.
      for (const chart of cells?.charts ?? []) chart.delete();
      for (const sheet of doomed) sheet.delete();
      await session.sync();
    },
    putBack: async () => {
      if (asked) await putBack(asked.one, asked.contents, asked.cells);
      if (asked?.frozen) await putBackFrozen(asked.frozen);
    },
  };
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

/** The inserted cells where they are now; null where the user has deleted them. */
async function readCells(
  session: WorkbookSession,
  one: StoredInsertion,
  contents: Contents,
): Promise<CellsBefore | null> {
  const pointedAt = contents.anchors.get(one.anchors[0] ?? "") ?? "";
  const address = pointedAt.slice(pointedAt.lastIndexOf("!") + 1);
  const area = parseArea(address);
  const [sheet] = sheetsOf(one, contents);
  if (!sheet || !area) return null;
  const range = sheet.getRange(address);
  const formats = loadFormats(range, area.rows, area.columns);
  const charts = (one.charts ?? []).map((name) => sheet.charts.getItemOrNullObject(name));
  for (const chart of charts) chart.load("name");
  range.load("formulas");
  sheet.protection.load("protected");
  await session.sync();
  if (sheet.protection.protected) throw new HostProblem("protected-sheet", sheet.name);
  return {
    sheetId: sheet.id,
    address,
    formulas: range.formulas,
    formats: formats.read(),
    charts: charts.filter((chart) => !chart.isNullObject),
  };
}

function emptyCells(session: WorkbookSession, one: StoredInsertion, { sheetId, address }: CellsBefore): void {
  const range = session.workbook.worksheets.getItem(sheetId).getRange(address);
  range.clear("Contents");
  restoreFormats(range, one.formerFormats);
}

async function putBack(one: StoredInsertion, contents: Contents, cells: CellsBefore | null): Promise<void> {
  await inWorkbook(async (session) => {
    const { worksheets, names } = session.workbook;
    names.load("items/name");
    await session.sync();
    const present = new Set(names.items.map((item) => item.name));
    const sheets = sheetsOf(one, contents).map((sheet) => worksheets.getItem(sheet.id));
    sheets.forEach((sheet, part) => {
      const anchor = one.anchors[part] ?? "";
      if (contents.anchors.has(anchor) && !present.has(anchor))
        addAnchor(session, anchor, sheet.getRange(cells?.address ?? "A1"));
    });
    if (cells) {
      const range = worksheets.getItem(cells.sheetId).getRange(cells.address);
      range.formulas = cells.formulas.map((row) => [...row]);
      restoreFormats(range, cells.formats);
    }
    worksheets.getItem(contents.activeSheetId).activate();
    storeInsertions(session, contents.stored);
    await session.sync();
  });
}
