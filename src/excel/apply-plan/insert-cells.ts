import { areaAddress, cellAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { CellsPlan, PlannedBlock } from "../../templates/plan";
import { HostProblem, type InsertionCost, type InsertionRecord } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { ROLE_STYLES } from "../styles";
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
import { loadFormats, restoreFormats, type FormerFormat } from "../insertions/former-formats";
import { cellContent } from "./cell-content";
import type { FinalNames } from "./free-names";
import { shiftedChart } from "./shifted-chart";
import { blockArea, blockFormats } from "./write-block";
import { chartName, writeChart } from "./write-chart";

const NO_NAMES: FinalNames = { sheets: new Map(), tables: new Map() };

/** The cells at the selection before anything is written there. */
interface Before {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cells that are written to. A chart may need more, which must be empty and stay so. */
  readonly area: CellArea;
  readonly formats: readonly (readonly FormerFormat[])[];
  readonly chartIds: readonly string[];
  readonly insertions: readonly StoredInsertion[];
}

/**
 * Writes a few cells at the selection in two syncs: look at the place, then write and record. Cells
 * that hold something are never written over. They keep their own fill and font: only number format,
 * weight, wrapping and alignment are set, and put back on removal.
 */
export async function insertCells(plan: CellsPlan): Promise<InsertionRecord & InsertionCost> {
  let before: Before | null = null;
  try {
    return await inWorkbook(async (session) => {
      before = await readBefore(session, plan);
      const stored = describe(plan, before);
      writeCells(session, plan, before, stored);
      await session.sync();
      return { ...asRecord(stored, stored.sheetNames), syncs: session.syncs };
    });
  } catch (problem) {
    if (before !== null) await takeBack(before);
    throw problem;
  }
}

async function readBefore(session: WorkbookSession, plan: CellsPlan): Promise<Before> {
  const corner = session.workbook.getSelectedRange().getCell(0, 0);
  const needed = corner.getResizedRange(plan.rows - 1, plan.columns - 1);
  const written = writtenSize(plan);
  const target = corner.getResizedRange(written.rows - 1, written.columns - 1);
  const { worksheet } = target;
  const formats = loadFormats(target, written.rows, written.columns);
  const stored = loadInsertions(session);
  target.load("address");
  needed.load("formulas");
  worksheet.charts.load("items/id");
  worksheet.load("id,name");
  worksheet.protection.load("protected");
  session.workbook.load("readOnly,protection/protected");
  await session.sync();
  if (session.workbook.readOnly) throw new HostProblem("read-only");
  // The cells are found again by a hidden name, which such a workbook does not take.
  if (session.workbook.protection.protected) throw new HostProblem("protected-workbook");
  if (worksheet.protection.protected) throw new HostProblem("protected-sheet", worksheet.name);
  const area = parseArea(target.address);
  if (!area) throw new HostProblem("selection-not-range", target.address);
  refuseIfInUse(needed.formulas as unknown[][], area);
  return {
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    area,
    formats: formats.read(),
    chartIds: worksheet.charts.items.map((chart) => chart.id),
    insertions: stored.read(),
  };
}

/** Rows and columns from the selected cell to the last that a block writes to. */
function writtenSize({ blocks }: CellsPlan): { readonly rows: number; readonly columns: number } {
  const areas = blocks.map(blockArea);
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}

function refuseIfInUse(formulas: readonly (readonly unknown[])[], area: CellArea): void {
  formulas.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== "" && content !== null)
        throw new HostProblem("selection-not-empty", cellAddress(area.row + r, area.column + c));
    }),
  );
}

function describe(plan: CellsPlan, before: Before): StoredInsertion {
  const order = nextOrder(before.insertions);
  return {
    id: `insertion-${order}`,
    template: "cells",
    title: plan.title,
    kind: "cells",
    order,
    recipe: plan.recipe,
    sheetNames: [before.sheetName],
    sheetIds: [before.sheetId],
    cameFrom: before.sheetId,
    anchors: [anchorName(order, 0)],
    formerFormats: before.formats,
    charts: (plan.charts ?? []).map((chart) => chartName(chart, order)),
  };
}

function writeCells(
  session: WorkbookSession,
  plan: CellsPlan,
  before: Before,
  stored: StoredInsertion,
): void {
  const sheet = session.workbook.worksheets.getItem(before.sheetId);
  session.context.application.suspendApiCalculationUntilNextSync();
  for (const block of plan.blocks) writeShifted(sheet, block, before.area);
  const names: FinalNames = { ...NO_NAMES, sheets: new Map([["here", before.sheetName]]) };
  for (const chart of plan.charts ?? [])
    writeChart(sheet, shiftedChart(chart, before.area), names, chartName(chart, stored.order));
  addAnchor(session, anchorName(stored.order, 0), sheet.getRange(areaAddress(before.area)));
  storeInsertions(session, [...before.insertions, stored]);
}

function writeShifted(sheet: Excel.Worksheet, block: PlannedBlock, by: CellArea): void {
  const area = blockArea(block);
  const range = sheet.getRange(
    areaAddress({ ...area, row: area.row + by.row, column: area.column + by.column }),
  );
  const formats = blockFormats(block);
  if (formats) range.numberFormat = formats;
  range.formulas = block.cells.map((row) => row.map((content) => cellContent(content, NO_NAMES)));
  const { bold } = ROLE_STYLES[block.role];
  if (bold !== undefined) range.format.font.bold = bold;
  if (block.wrap !== undefined) range.format.wrapText = block.wrap;
}

async function takeBack(before: Before): Promise<void> {
  await inWorkbook(async (session) => {
    const sheet = session.workbook.worksheets.getItem(before.sheetId);
    const range = sheet.getRange(areaAddress(before.area));
    range.clear("Contents");
    restoreFormats(range, before.formats);
    sheet.charts.load("items/id");
    await removeTraces(session, [anchorName(nextOrder(before.insertions), 0)], before.insertions);
    for (const chart of sheet.charts.items) if (!before.chartIds.includes(chart.id)) chart.delete();
    await session.sync();
  });
}
