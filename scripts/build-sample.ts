/**
 * npm run build:sample: draws the sample workbook, a made-up authority's lists for two reporting years.
 * The seed is fixed, so the workbook comes out the same each time. No real child is in it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { dayNumber } from "../src/core/calendar/excel-dates";
import { holdsDates, sampleSheets, type SampleSheet } from "./sample/headings";
import { SampleAuthority, type SampleCell } from "./sample/lists";
import { readMe } from "./sample/read-me";
import { SeededChance } from "./sample/seeded-chance";
import { drawWorkforce } from "./sample/workforce";

const SEED = 20250331;
const FROM = dayNumber(2023, 4, 1);
const EXTRACT = dayNumber(2025, 3, 31);
const WORKFORCE_SNAPSHOT = dayNumber(2024, 9, 30);
const REFERRALS_A_WORKING_DAY = 12.6;
const EARLIER_PLANS = 330;
const SOCIAL_WORKERS = 190;
/** Characters that fit on a line of the Read me sheet, and the height of one. */
const READ_ME_LINE = 100;
const POINTS_A_LINE = 16;
const DATE_FORMAT = "dd/mm/yyyy";
/** A moment that never changes, so that the file does not either. */
const MADE_ON = new Date(Date.UTC(2025, 3, 7));

function drawLists(): Record<keyof typeof sampleSheets, SampleCell[][]> {
  const chance = new SeededChance(SEED);
  const authority = new SampleAuthority(chance, FROM, EXTRACT);
  authority.drawEarlierPlans(EARLIER_PLANS);
  for (let day = FROM; day <= EXTRACT; day += 1) authority.drawDay(day, REFERRALS_A_WORKING_DAY);
  return { ...authority.lists, workforce: drawWorkforce(chance, SOCIAL_WORKERS, WORKFORCE_SNAPSHOT) };
}

function addList(
  workbook: ExcelJS.Workbook,
  { sheet, table, headings }: SampleSheet,
  rows: SampleCell[][],
): void {
  const worksheet = workbook.addWorksheet(sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  worksheet.addTable({
    name: table,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headings.map((name) => ({ name, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  headings.forEach((heading, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = Math.min(30, Math.max(12, Math.ceil(heading.length * 0.6)));
    if (!holdsDates(heading)) return;
    column.eachCell((cell, row) => {
      if (row > 1) cell.numFmt = DATE_FORMAT;
    });
  });
  const headingRow = worksheet.getRow(1);
  headingRow.height = 45;
  headingRow.eachCell((cell) => {
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: "top" };
  });
}

function addReadMe(workbook: ExcelJS.Workbook): void {
  const worksheet = workbook.addWorksheet("Read me", { views: [{ showGridLines: false }] });
  worksheet.getColumn(1).width = 100;
  readMe.forEach(({ text, heading }, index) => {
    const cell = worksheet.getCell(index + 1, 1);
    cell.value = text;
    cell.alignment = { wrapText: true, vertical: "top" };
    if (heading) cell.font = { bold: true, size: heading === 1 ? 16 : 12 };
    const lines = Math.max(1, Math.ceil(text.length / READ_ME_LINE));
    worksheet.getRow(index + 1).height = heading === 1 ? 26 : lines * POINTS_A_LINE;
  });
}

/** The same archive with every entry's time set to one moment, so that the bytes do not depend on the clock. */
function withoutClock(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { level: 9, mtime: MADE_ON });
}

async function build(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "CSPI for Excel";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  addReadMe(workbook);
  const lists = drawLists();
  for (const key of Object.keys(sampleSheets) as (keyof typeof sampleSheets)[]) {
    addList(workbook, sampleSheets[key], lists[key]);
    console.log(`${sampleSheets[key].sheet}: ${lists[key].length} rows`);
  }
  const folder = join(__dirname, "../assets/sample");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "sample-authority.xlsx"),
    withoutClock(new Uint8Array(await workbook.xlsx.writeBuffer())),
  );
}

void build();
