import type { PlannedSheet, SheetPlan } from "../../templates/plan";
import { goOn } from "../long-work";
import { HostProblem, type InsertionCost, type InsertionRecord, type LongWork } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import {
  addAnchor,
  anchorName,
  asRecord,
  loadInsertions,
  nextOrder,
  removeTraces,
  storeInsertions,
  type StoredInsertion,
} from "../insertions/stored-insertions";
import { shapeOf } from "../update/sheet-shape";
import { settleNames, type FinalNames } from "./free-names";
import { writePage } from "./write-page";
import { writeSheet } from "./write-sheet";

/** The workbook before the insertion: what names are taken, and what to put back when it fails. */
interface Before {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly takenNames: readonly string[];
  readonly activeSheetId: string;
  readonly insertions: readonly StoredInsertion[];
}

const SYNCS = 3;

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes a plan on new sheets in three syncs: read what names are taken, write everything with its record,
 * complete the record with the ids that the sheets were given. When the host refuses at any of them, or the user
 * stops the work between them, the new sheets go again and the workbook is as it was. When the pane is closed or
 * the runtime restarts between them, there is no insertion yet, or a whole one that the next pane finds by its
 * hidden names.
 */
export async function insertSheets(
  plan: SheetPlan,
  work: LongWork = {},
): Promise<InsertionRecord & InsertionCost> {
  let before: Before | null = null;
  let names: FinalNames | null = null;
  try {
    return await inWorkbook(async (session) => {
      before = await readBefore(session);
      goOn(work, 1, SYNCS);
      names = settleNames(plan, before.sheetNames, before.takenNames);
      const draft = describe(plan, before, plannedSheets(plan, names));
      // Before the sheets, so that none is ever there without its record.
      storeInsertions(session, [...before.insertions, draft]);
      const written = await writeAll(session, plan, names, draft.order);
      goOn(work, 2, SYNCS);
      const stored = describe(plan, before, written);
      await complete(session, [...before.insertions, stored], () =>
        written.forEach((sheet, part) => writePlannedPage(sheet, plan.sheets[part])),
      );
      return { ...asRecord(stored, stored.sheetNames), syncs: session.syncs };
    });
  } catch (problem) {
    if (before !== null && names !== null) await takeBack(before, names);
    throw problem;
  }
}

async function readBefore(session: WorkbookSession): Promise<Before> {
  const { workbook } = session;
  const { worksheets, tables, names, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  const stored = loadInsertions(session);
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  workbook.load("readOnly");
  active.load("id");
  await session.sync();
  if (protection.protected) throw new HostProblem("protected-workbook");
  if (workbook.readOnly) throw new HostProblem("read-only");
  return {
    sheetIds: worksheets.items.map((sheet) => sheet.id),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    takenNames: [...tables.items, ...names.items].map((item) => item.name),
    activeSheetId: active.id,
    insertions: stored.read(),
  };
}

async function writeAll(
  session: WorkbookSession,
  plan: SheetPlan,
  names: FinalNames,
  order: number,
): Promise<readonly Excel.Worksheet[]> {
  session.context.application.suspendApiCalculationUntilNextSync();
  // Every sheet first: a formula may refer to a sheet that comes after its own.
  const sheets = plan.sheets.map((planned) => {
    const sheet = session.workbook.worksheets.add(names.sheets.get(planned.key) ?? planned.name);
    sheet.load("id,name");
    return { sheet, planned };
  });
  for (const { sheet, planned } of sheets) writeSheet(sheet, planned, names);
  sheets.forEach(({ sheet }, part) => addAnchor(session, anchorName(order, part), sheet.getRange("A1")));
  const [first] = sheets;
  first?.sheet.activate();
  first?.sheet.getRange(first.planned.activateAt ?? "A1").select();
  await session.sync();
  return sheets.map(({ sheet }) => sheet);
}

const writePlannedPage = (sheet: Excel.Worksheet, planned: PlannedSheet | undefined): void => {
  if (planned !== undefined) writePage(sheet, planned);
};

/**
 * Completes the record, and asks for the printed pages after it. A computer without a printer may refuse
 * those: the sheets are whole without them, so that only the record is then completed once more.
 */
async function complete(
  session: WorkbookSession,
  insertions: readonly StoredInsertion[],
  writePages: () => void,
): Promise<void> {
  try {
    storeInsertions(session, insertions);
    writePages();
    await session.sync();
  } catch (reason) {
    if (!isAboutPages(reason)) throw reason;
    storeInsertions(session, insertions);
    await session.sync();
  }
}

const isAboutPages = (reason: unknown): boolean =>
  reason instanceof OfficeExtension.Error &&
  /^(PageLayout|HeaderFooter)/.test(reason.debugInfo?.errorLocation ?? "");

/** The sheets before the host has given them ids: no sheet has an empty one. */
const plannedSheets = (plan: SheetPlan, names: FinalNames): readonly NamedSheet[] =>
  plan.sheets.map(({ key, name }) => ({ id: "", name: names.sheets.get(key) ?? name }));

function describe(plan: SheetPlan, before: Before, sheets: readonly NamedSheet[]): StoredInsertion {
  const order = nextOrder(before.insertions);
  const withRecords = sheets.filter((_sheet, part) => plan.sheets[part]?.holdsRecords === true);
  return {
    id: `insertion-${order}`,
    template: plan.template,
    title: plan.title,
    kind: "sheets",
    order,
    recipe: plan.recipe,
    templateVersion: plan.templateVersion,
    sheetNames: sheets.map((sheet) => sheet.name),
    sheetIds: sheets.map((sheet) => sheet.id),
    ...(withRecords.length === 0
      ? { shapes: plan.sheets.map(shapeOf) }
      : { recordSheetIds: withRecords.map((sheet) => sheet.id) }),
    cameFrom: before.activeSheetId,
    anchors: sheets.map((_sheet, part) => anchorName(order, part)),
    formerFormats: [],
  };
}

/** Removes what a failed insertion may have left: new sheets under its names, and its record. */
async function takeBack(before: Before, names: FinalNames): Promise<void> {
  const ours = new Set(names.sheets.values());
  await inWorkbook(async (session) => {
    const { worksheets } = session.workbook;
    const order = nextOrder(before.insertions);
    const anchors = [...ours].map((_name, part) => anchorName(order, part));
    worksheets.load("items/id,items/name");
    await removeTraces(session, anchors, before.insertions);
    worksheets.getItem(before.activeSheetId).activate();
    for (const sheet of worksheets.items)
      if (ours.has(sheet.name) && !before.sheetIds.includes(sheet.id)) sheet.delete();
    await session.sync();
  });
}
