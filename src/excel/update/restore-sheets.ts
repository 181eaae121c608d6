import { areaAddress } from "../../core/cells/a1";
import type { FinalNames } from "../apply-plan/free-names";
import { chartName, writeChart } from "../apply-plan/write-chart";
import { writeTable } from "../apply-plan/write-sheet";
import { inWorkbook } from "../run";
import { loadInsertions, storeInsertions, type StoredInsertion } from "../insertions/stored-insertions";
import { readObjects, type SheetBefore } from "./read-sheets";
import { lookSame, onlyIn, writeLooks, writeRulesAndLinks } from "./reshape";
import type { RefreshedSheet } from "./refreshed-sheet";
import type { SheetShape } from "./sheet-shape";
import { writeContents } from "./write-contents";

/** All that it takes to put back a refresh, whole or half done. */
export interface Refreshed {
  readonly stored: StoredInsertion;
  readonly sheets: readonly RefreshedSheet[];
  /** Names of sheets and tables as they were. */
  readonly names: FinalNames;
}

/** Puts sheets back as they were before a refresh, however far that came, and their record with them. */
export async function restoreSheets({ stored, sheets, names }: Refreshed): Promise<void> {
  await inWorkbook(async (session) => {
    const items = sheets.map(({ before }) => session.workbook.worksheets.getItem(before.id));
    const insertions = loadInsertions(session);
    const objects = await readObjects(session, items);
    sheets.forEach((one, part) => {
      const sheet = items[part];
      const now = objects[part];
      if (sheet && now) restoreSheet(sheet, one, now, names);
    });
    storeInsertions(
      session,
      insertions.read().map((other) => (other.id === stored.id ? stored : other)),
    );
    await session.sync();
  });
}

function restoreSheet(
  sheet: Excel.Worksheet,
  { before, former, next, writes }: RefreshedSheet,
  now: Pick<SheetBefore, "tables" | "charts">,
  names: FinalNames,
): void {
  const isIn = (some: readonly { readonly id: string }[], id: string): boolean =>
    some.some((one) => one.id === id);
  const ours = new Set(onlyIn(next.charts, former.charts).map((chart) => chartName(chart)));
  for (const table of now.tables.filter(({ id }) => !isIn(before.tables, id)))
    sheet.tables.getItem(table.name).convertToRange();
  for (const chart of now.charts)
    if (!isIn(before.charts, chart.id) && ours.has(chart.name)) sheet.charts.getItem(chart.name).delete();
  writeLooks(sheet, next, former);
  const { numberFormats } = before;
  if (numberFormats && !lookSame(next, former))
    sheet.getRange(numberFormats.address).numberFormat = numberFormats.formats.map((row) => [...row]);
  writeContents(
    sheet,
    new Map([...writes.keys()].map((address) => [address, before.contents.get(address) ?? ""])),
  );
  writeRulesAndLinks(sheet, next, former, names);
  for (const table of before.tables.filter(({ id }) => !isIn(now.tables, id)))
    restoreTable(sheet, former, table, names);
  const gone = before.charts.filter(({ id }) => !isIn(now.charts, id));
  for (const chart of former.charts)
    if (gone.some(({ name }) => name === chartName(chart))) writeChart(sheet, chart, names);
}

/** A table that the refresh took away, over the cells that it took then and under its name. */
function restoreTable(
  sheet: Excel.Worksheet,
  former: SheetShape,
  { area, name }: SheetBefore["tables"][number],
  names: FinalNames,
): void {
  const planned = former.tables.find(({ key }) => names.tables.get(key) === name);
  if (planned) writeTable(sheet, planned, names, areaAddress(area));
}
