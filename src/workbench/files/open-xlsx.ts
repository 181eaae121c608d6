import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type { UniverEngine } from "../calc/univer-engine";
import { parseArea } from "../workbook/address";
import type { Rectangle } from "../workbook/engine";
import type { SavedState } from "../workbook/saved-state";
import { readXmlParts, takeState, type XmlPart } from "./custom-xml";
import { cellsOf, headersOf } from "./file-cells";
import { fromFileFormula } from "./file-formula";
import { FileProblem } from "./file-problem";
import { fromFileRule, fromFileValidation } from "./file-rules";
import { fromFileColour } from "./file-style";

/** What came with a file beside its cells. */
export interface OpenedFile {
  /** The state that the workbench saved with the file; null for a file from elsewhere. */
  readonly state: SavedState | null;
  /** Custom XML parts of add-ins. */
  readonly customXmlParts: readonly XmlPart[];
  /** What the file holds and the workbench does not show, in words. */
  readonly losses: readonly string[];
}

interface OwnState {
  readonly host?: SavedState;
  readonly conditionalRules?: readonly {
    readonly sheet: string;
    readonly range: Rectangle;
    readonly rule: Readonly<Record<string, unknown>>;
  }[];
}

const NOT_A_WORKBOOK = "This file is not an Excel workbook; choose a file that ends in .xlsx";
const OLD_OR_LOCKED =
  "This workbook has a password or is in the old .xls format; save it in Excel as .xlsx without a password, then open it again";
const DAMAGED = "This workbook is damaged and cannot be read; open and save it in Excel, then try again";

/**
 * Opens an .xlsx file in place of the workbook that the engine holds.
 *
 * The whole file is read before anything changes: a file that cannot be read leaves the workbook as it was.
 *
 * @throws FileProblem with a sentence for the person who chose the file
 */
export async function openXlsx(bytes: Uint8Array, engine: UniverEngine): Promise<OpenedFile> {
  const { workbook, parts } = await read(bytes);
  const { state, others } = takeState(parts);
  const own = state as OwnState | null;
  const custom = engine.customFunctionNames();
  const ids = replaceSheets(engine, workbook);
  const sheets = workbook.sheets.map((sheet, index) => ({ sheet, id: ids[index] ?? "" }));
  for (const { sheet, id } of sheets) loadStructure(engine, sheet, id);
  for (const { name, range, scope } of workbook.namedRanges ?? []) {
    const scoped = sheets.find(({ sheet }) => sheet.name === scope)?.id ?? null;
    if (!name.startsWith("_xlnm.")) engine.setName(name, fromFileFormula(range, custom), scoped);
  }
  for (const { sheet, id } of sheets) {
    engine.loadCells(id, cellsOf(sheet, workbook.themeColors, custom));
  }
  for (const { sheet, id } of sheets) loadRules(engine, sheet, id);
  for (const { sheet, range, rule } of own?.conditionalRules ?? []) {
    const id = sheets.find((each) => each.sheet.name === sheet)?.id;
    if (id) engine.addConditionalRule(id, range, rule);
  }
  showSheets(engine, workbook, ids);
  await engine.settled();
  return { state: own?.host ?? null, customXmlParts: others, losses: lossesOf(workbook, own !== null) };
}

async function read(bytes: Uint8Array): Promise<{ workbook: Workbook; parts: XmlPart[] }> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldFormat = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isOldFormat) throw new FileProblem(OLD_OR_LOCKED);
  if (!isZip) throw new FileProblem(NOT_A_WORKBOOK);
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    if (workbook.sheets.length === 0) throw new FileProblem(NOT_A_WORKBOOK);
    return { workbook, parts: readXmlParts(bytes) };
  } catch (problem) {
    if (problem instanceof FileProblem) throw problem;
    throw new FileProblem(DAMAGED);
  }
}

/** Adds the sheets of the file under their own names, then removes the old ones. */
function replaceSheets(engine: UniverEngine, workbook: Workbook): string[] {
  const old = engine.sheets().map(({ id }) => id);
  for (const table of engine.tables()) engine.deleteTable(table.id, true);
  for (const { name, sheetId } of engine.names()) engine.deleteName(name, sheetId);
  old.forEach((id, index) => engine.renameSheet(id, `~closing ${index + 1}`));
  const ids = workbook.sheets.map(({ name }) => engine.addSheet(name).id);
  engine.activateSheet(ids[0] ?? "");
  for (const id of old) engine.deleteSheet(id);
  return ids;
}

function loadStructure(engine: UniverEngine, sheet: Sheet, id: string): void {
  for (const { name, displayName, range, ...looks } of sheet.tables ?? []) {
    const area = parseArea(range ?? "");
    if (!area) continue;
    engine.loadCells(id, headersOf(sheet, area));
    const table = engine.addTable(id, area, true, displayName ?? name);
    engine.setTable(table.id, {
      ...(looks.style ? { style: looks.style } : {}),
      showBandedRows: looks.showRowStripes ?? false,
      showFilterButton: looks.showAutoFilter ?? false,
    });
  }
  sheet.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) engine.setColumnWidth(id, column, 1, ((width * 7 + 5) * 72) / 96);
    if (hidden) engine.setColumnsHidden(id, column, 1, true);
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) engine.setRowHeight(id, row, 1, height);
    if (hidden) engine.setRowsHidden(id, row, 1, true);
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const area = {
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    };
    engine.merge(id, area, true);
  }
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  if (rows || columns) engine.freeze(id, rows, columns);
}

function loadRules(engine: UniverEngine, sheet: Sheet, id: string): void {
  for (const rule of sheet.conditionalRules ?? []) {
    const known = fromFileRule(rule);
    for (const area of areasOf(rule.range)) if (known) engine.addConditionalRule(id, area, known);
  }
  for (const validation of sheet.dataValidations ?? []) {
    for (const area of areasOf(validation.range)) {
      engine.setValidation(id, area, { ...fromFileValidation(validation) });
    }
  }
}

const areasOf = (ranges: string): Rectangle[] => ranges.split(" ").flatMap((range) => parseArea(range) ?? []);

function showSheets(engine: UniverEngine, workbook: Workbook, ids: readonly string[]): void {
  workbook.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? "";
    const tabColour = fromFileColour(sheet.view?.tabColor, workbook.themeColors);
    if (tabColour) engine.setSheet(id, { tabColour });
    if (sheet.view?.showGridLines === false) engine.setSheet(id, { gridlines: false });
  });
  const isShown = (sheet: Sheet | undefined) => sheet && !sheet.hidden && !sheet.veryHidden;
  const wanted = workbook.activeSheet ?? 0;
  const active = isShown(workbook.sheets[wanted]) ? wanted : workbook.sheets.findIndex(isShown);
  engine.activateSheet(ids[Math.max(0, active)] ?? "");
  workbook.sheets.forEach((sheet, index) => {
    if (isShown(sheet)) return;
    engine.setSheet(ids[index] ?? "", { visibility: sheet.veryHidden ? "VeryHidden" : "Hidden" });
  });
}

function lossesOf(workbook: Workbook, isOwn: boolean): string[] {
  const count = (list: (sheet: Sheet) => readonly unknown[] | undefined) =>
    workbook.sheets.reduce((sum, sheet) => sum + (list(sheet)?.length ?? 0), 0);
  const found: [number, string][] = [
    [count((sheet) => sheet.pivotTables), "pivot tables"],
    [count((sheet) => sheet.images), "pictures"],
    // Of a file that the workbench saved, the charts come back with the state.
    [isOwn ? 0 : count((sheet) => sheet.charts), "charts"],
    [count((sheet) => sheet.slicers), "slicers"],
    [count((sheet) => sheet.sparklines), "sparklines"],
    [workbook.externalLinks?.length ?? 0, "links to other workbooks"],
  ];
  return found.filter(([number]) => number > 0).map(([number, what]) => `${what} (${number})`);
}
