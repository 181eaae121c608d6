import "../../support/jsdom-gaps";
import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";
import { templates } from "../../../src/templates";
import type { SheetPlan } from "../../../src/templates/plan";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import type { UniverEngine } from "../../../src/workbench/calc/univer-engine";
import type { OpenHost } from "../../contract/open-host";
import { given, openCommittedPack } from "../../support/committed-pack";
import { asOpenedWorkbook, fillSheets, settled } from "../../support/office-workbook";
import { openCspi } from "../../support/open-cspi";

/** The parts of a table that a file holds and exceljs' types leave out. */
interface TableInFile {
  readonly name: string;
  readonly tableRef: string;
  readonly autoFilterRef?: string;
  readonly columns: readonly { readonly name: string }[];
  readonly style: { readonly theme: string; readonly showRowStripes: boolean };
}

let opened: OpenHost;
let plan: SheetPlan;
let bytes: Uint8Array;
/** Another program's reading of the file: exceljs shares no code with the writer. */
const file = new ExcelJS.Workbook();
let sheetNames: readonly string[];

beforeAll(async () => {
  opened = await openCspi();
  fillSheets(opened, { Mine: { A1: "Notes" } });
  const template = templates.find(({ id }) => id === "theme-4-plans");
  const inputs = template?.examples[0]?.inputs;
  if (!template || !inputs) throw new RangeError("No template theme-4-plans");
  plan = given(template.build({ ...inputs, layout: "published" }, openCommittedPack(), [])) as SheetPlan;
  ({ sheetNames } = await asOpenedWorkbook(opened).port.insertSheets(plan));
  await settled(opened);
  bytes = await saveXlsx(opened.engine as UniverEngine, opened.host.save());
  await file.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
}, 120_000);
afterAll(() => {
  opened.host.dispose();
  opened.engine.dispose();
});

const sheetOf = (name: string): ExcelJS.Worksheet => {
  const sheet = file.getWorksheet(name);
  if (!sheet) throw new RangeError(`The file has no sheet ${name}`);
  return sheet;
};
const tablesOf = (name: string): readonly TableInFile[] =>
  sheetOf(name)
    .getTables()
    .map((table) => (table as unknown as { table: TableInFile }).table);

it("holds every sheet under its name, in the order of the set, all to be seen", () => {
  expect(file.worksheets.map(({ name }) => name)).toEqual(["Mine", ...sheetNames]);
  expect(file.worksheets.map(({ state }) => state)).toEqual(file.worksheets.map(() => "visible"));
});

/** What the cells of a table's first row show. */
const headingsOf = (name: string, { tableRef, columns }: TableInFile): string[] => {
  const { row, col } = sheetOf(name).getCell(tableRef.split(":")[0] ?? "").fullAddress;
  return columns.map((_, across) => sheetOf(name).getCell(row, col + across).text);
};

it("holds every planned table as a table whose first row is its headings, in the style that was asked for", () => {
  const planned = plan.sheets.flatMap(({ tables }) => tables);
  expect(planned.length).toBeGreaterThan(3);
  const inFile = sheetNames.flatMap((name) =>
    tablesOf(name).map((table) => ({ table, headings: headingsOf(name, table) })),
  );
  expect(inFile.map(({ table }) => table.tableRef)).toEqual(planned.map(({ range }) => range));
  inFile.forEach(({ table, headings }, index) => {
    expect(headings).toEqual(table.columns.map(({ name }) => name));
    expect(headings.filter((heading) => heading.trim() === "")).toEqual([]);
    const isBanded = planned[index]?.style === "banded";
    expect(table.style).toMatchObject({ theme: "TableStyleLight1", showRowStripes: isBanded });
    expect(table.autoFilterRef).toBe(planned[index]?.filter ? table.tableRef : undefined);
  });
});

it.each(["merged cells", "frozen panes", "hidden rows or columns"])("holds no %s", (what) => {
  const found = sheetNames.map(sheetOf).filter((sheet) => {
    if (what === "merged cells") return sheet.hasMerges;
    if (what === "frozen panes") return sheet.views.some(({ state }) => state === "frozen");
    const rows = sheet.getRows(1, sheet.rowCount) ?? [];
    return rows.some(({ hidden }) => hidden) || sheet.columns.some(({ hidden }) => hidden);
  });
  expect(found.map(({ name }) => name)).toEqual([]);
});

it("holds the links of the contents, one to each sheet", async () => {
  const [cover, ...others] = sheetNames;
  // exceljs drops links within a workbook when it reads.
  const { sheets } = await readXlsx(bytes);
  const cells = [...(sheets.find(({ name }) => name === cover)?.cells?.values() ?? [])];
  const links = cells.flatMap(({ hyperlink }) => hyperlink?.location ?? []);
  expect(links).toEqual(others.map((name) => `'${name}'!A1`));
});

it("holds the page that each sheet is printed on: on its side, one page across, headings repeated, a footer", () => {
  for (const name of sheetNames) {
    const { pageSetup, headerFooter } = sheetOf(name);
    expect(pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(headerFooter.oddFooter).toBe("&C&A, page &P of &N");
  }
  // exceljs keeps repeated rows as `4:4`
  expect(sheetOf("Notes").pageSetup.printTitlesRow).toBe("4:4");
});
