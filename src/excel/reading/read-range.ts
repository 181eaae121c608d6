import type { Grid, Scalar } from "../../core/cells/grid";
import { parseArea, sheetOfAddress } from "../../core/cells/a1";
import { gridOfValues } from "./grid-of-values";
import { goOn } from "../long-work";
import { HostProblem, type LongWork } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";

/**
 * Cells asked for at once. Excel reads at most 5,000,000 and, on the web, answers in at most 5 MB: at
 * some 25 bytes a cell this is 1 MB, and where cells hold long texts fewer are asked for.
 */
const CELLS_IN_A_CHUNK = 40_000;

const TABLE = /^([^!'[]+)\[#All\]$/;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The range that a reference names; `not-found` where the workbook has none such. */
async function rangeOf(session: WorkbookSession, reference: string): Promise<Excel.Range> {
  const { tables, worksheets } = session.workbook;
  const tableName = TABLE.exec(reference)?.[1];
  if (tableName !== undefined) {
    const table = tables.getItemOrNullObject(tableName);
    await session.sync();
    if (table.isNullObject) throw new HostProblem("not-found", tableName);
    return table.getRange();
  }
  const sheetName = sheetOfAddress(reference);
  if (sheetName === null || parseArea(reference) === null) throw new HostProblem("not-found", reference);
  const sheet = worksheets.getItemOrNullObject(sheetName);
  await session.sync();
  if (sheet.isNullObject) throw new HostProblem("not-found", sheetName);
  return sheet.getRange(reference.slice(reference.lastIndexOf("!") + 1));
}

const sizeOf = (reference: string): Promise<Size> =>
  inWorkbook(async (session) => {
    const range = await rangeOf(session, reference);
    range.load("rowCount,columnCount");
    await session.sync();
    return { rows: range.rowCount, columns: range.columnCount };
  });

const readRows = (reference: string, from: number, rows: number, columns: number): Promise<Grid> =>
  inWorkbook(async (session) => {
    const range = await rangeOf(session, reference);
    const chunk = range.getCell(from, 0).getResizedRange(rows - 1, columns - 1);
    chunk.load("values");
    await session.sync();
    return gridOfValues(chunk.values);
  });

/** The rows asked for, or fewer of them where Excel says that they are too much at once. */
async function readChunk(reference: string, from: number, rows: number, columns: number): Promise<Grid> {
  try {
    return await readRows(reference, from, rows, columns);
  } catch (reason) {
    const canBeLess = reason instanceof HostProblem && reason.code === "too-large" && rows > 1;
    if (!canBeLess) throw reason;
    return readChunk(reference, from, Math.floor(rows / 2), columns);
  }
}

/** The whole of a list, read in chunks, so that a million rows do not fail and other work goes on between. */
export async function readRange(reference: string, work: LongWork = {}): Promise<Grid> {
  const { rows, columns } = await sizeOf(reference);
  const grid: (readonly Scalar[])[] = [];
  let atOnce = Math.max(1, Math.floor(CELLS_IN_A_CHUNK / columns));
  while (grid.length < rows) {
    goOn(work, grid.length, rows);
    const chunk = await readChunk(reference, grid.length, Math.min(atOnce, rows - grid.length), columns);
    if (chunk.length < Math.min(atOnce, rows - grid.length)) atOnce = chunk.length;
    for (const row of chunk) grid.push(row);
  }
  goOn(work, rows, rows);
  return grid;
}
