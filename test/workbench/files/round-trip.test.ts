import { writeXlsx } from "hucre/xlsx";
import { openHeadlessEngine } from "../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../src/workbench/calc/univer-engine";
import { FileProblem } from "../../../src/workbench/files/file-problem";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import type { Rectangle } from "../../../src/workbench/workbook/engine";
import type { SavedState } from "../../../src/workbench/workbook/saved-state";

const at = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});

let first: UniverEngine;
let second: UniverEngine;
let sheet: string;

beforeEach(() => {
  first = openHeadlessEngine(["Data", "My Notes"]);
  second = openHeadlessEngine(["Old"]);
  sheet = first.activeSheetId();
});
afterEach(() => {
  first.dispose();
  second.dispose();
});

async function roundTrip(state: Partial<SavedState> = {}) {
  await first.settled();
  return openXlsx(await saveXlsx(first, state), second);
}
const reopened = (name = "Data") => second.sheets().find((each) => each.name === name)?.id ?? "";

it("brings back values, text that looks like numbers, dates and errors", async () => {
  first.write(sheet, at(0, 0, 1, 7), [[1.5, "plain", "'007", true, "31/03/2025", "#N/A", "'=1+1"]]);
  await roundTrip();
  const id = reopened();
  expect(second.values(id, at(0, 0, 1, 7))).toEqual([
    [1.5, "plain", "007", true, 45747, { error: "#N/A" }, "=1+1"],
  ]);
  expect(second.text(id, at(0, 4))).toEqual([["31/03/2025"]]);
  expect(second.formulas(id, at(0, 6))).toEqual([["=1+1"]]);
});

it("brings back formulas, spills, spill references, table references and names", async () => {
  first.write(sheet, at(0, 0, 3, 2), [
    ["Team", "Cases"],
    ["A", 5],
    ["B", 7],
  ]);
  const { id: table } = first.addTable(sheet, at(0, 0, 3, 2), true, "Assessments");
  const looks = { style: "TableStyleLight1", showBandedRows: false, showFilterButton: false };
  first.setTable(table, looks);
  first.setName("rate", "=0.05", null);
  first.setName("cases", "=Data!$B$2:$B$3", null);
  const formulas = [
    "=SUM(Assessments[Cases])",
    "=SEQUENCE(2,2)",
    "=SUM(E1#)",
    "=rate*2",
    "=LET(x,SUM(cases),x*2)",
    "=FILTER(Assessments[Team],Assessments[Cases]>5)",
  ];
  first.write(sheet, at(0, 3, 1, 1), [[formulas[0] ?? ""]]);
  first.write(sheet, at(0, 4, 1, 1), [[formulas[1] ?? ""]]);
  first.write(
    sheet,
    at(5, 3, 4, 1),
    formulas.slice(2).map((each) => [each]),
  );
  await roundTrip();
  const id = reopened();
  expect(second.values(id, at(0, 3, 2, 3))).toEqual([
    [12, 1, 2],
    [null, 3, 4],
  ]);
  // by hand: 1 + 2 + 3 + 4 = 10; 0.05 * 2; (5 + 7) * 2; only team B has more than 5
  expect(second.values(id, at(5, 3, 4, 1))).toEqual([[10], [0.1], [24], ["B"]]);
  expect(second.formulas(id, at(5, 3, 4, 1))).toEqual(formulas.slice(2).map((each) => [each]));
  expect(second.tables()).toMatchObject([
    { name: "Assessments", range: at(0, 0, 3, 2), columns: ["Team", "Cases"], ...looks },
  ]);
  expect(second.names().map(({ name, formula }) => [name, formula])).toEqual([
    ["rate", "=0.05"],
    ["cases", "=Data!$B$2:$B$3"],
  ]);
});

it("brings back formats, sizes, merged areas, panes and the state of sheets", async () => {
  first.write(sheet, at(0, 0), [[0.1234]]);
  first.setNumberFormats(sheet, at(0, 0), [["0.0%"]]);
  const borders = { EdgeBottom: { style: "Continuous", weight: "Medium", colour: "#112233" } };
  first.setStyle(sheet, at(0, 0), {
    bold: true,
    fontColour: "#FF0000",
    fillColour: "#FFFF00",
    horizontalAlignment: "Center",
    wrapText: true,
    locked: false,
    borders,
  });
  first.setColumnWidth(sheet, 1, 1, 120);
  first.setRowHeight(sheet, 2, 1, 30);
  first.setColumnsHidden(sheet, 3, 1, true);
  first.write(sheet, at(5, 5), [["x"]]);
  first.merge(sheet, at(4, 0, 1, 3), true);
  first.freeze(sheet, 1, 2);
  first.setSheet(sheet, { tabColour: "#00FF00", gridlines: false });
  const notes = first.sheets()[1]?.id ?? "";
  first.setSheet(notes, { visibility: "VeryHidden" });
  await roundTrip();
  const id = reopened();
  expect(second.text(id, at(0, 0))).toEqual([["12.3%"]]);
  expect(second.style(id, at(0, 0))).toMatchObject({
    bold: true,
    fontColour: "#FF0000",
    fillColour: "#FFFF00",
    horizontalAlignment: "Center",
    wrapText: true,
    locked: false,
    borders,
  });
  expect(second.columnWidth(id, 1)).toBeCloseTo(120, 3);
  expect(second.rowHeight(id, 2)).toBeCloseTo(30, 3);
  expect(second.columnHidden(id, 3)).toBe(true);
  expect(second.mergedAreas(id)).toEqual([at(4, 0, 1, 3)]);
  expect(second.frozen(id)).toEqual({ rows: 1, columns: 2 });
  expect(second.gridlines(id)).toBe(false);
  expect(second.sheets()).toMatchObject([
    { name: "Data", visibility: "Visible", tabColour: "#00FF00" },
    { name: "My Notes", visibility: "VeryHidden" },
  ]);
});

it("brings back rules, also those that the file format has no writer for", async () => {
  const looks = { fill: "#FFC7CE", font: { color: "#9C0006" }, borders: {} };
  const custom = { type: "Custom", formula: "=A1>3", priority: 1, stopIfTrue: false, looks };
  const icons = { type: "IconSet", iconSet: { style: "ThreeArrows" }, looks };
  const list = { rule: { list: { inCellDropDown: true, source: "Yes,No" } } };
  first.write(sheet, at(0, 0), [[1]]);
  first.addConditionalRule(sheet, at(0, 0, 5, 1), custom);
  first.addConditionalRule(sheet, at(0, 1, 5, 1), icons);
  first.setValidation(sheet, at(0, 2, 5, 1), list);
  await roundTrip();
  const id = reopened();
  expect(second.conditionalRules(id).map(({ range, rule }) => [range, rule])).toEqual([
    [at(0, 0, 5, 1), custom],
    [at(0, 1, 5, 1), icons],
  ]);
  expect(second.validation(id, at(2, 2))?.rule).toMatchObject(list);
});

it("brings back the object model's state and the add-in's XML parts", async () => {
  const part = {
    id: "{0F0E0D0C-0000-4000-8000-000000000001}",
    xml: '<plan xmlns="urn:x">a &amp; "b"</plan>',
  };
  const state = { settings: { area: "Leeds <&> ]]>", years: [2024, 2025] }, customXmlParts: [part] };
  const opened = await roundTrip(state);
  expect(opened.state?.settings).toEqual(state.settings);
  expect(opened.customXmlParts).toEqual([part]);
});

it("keeps custom functions apart from names that Excel does not know", async () => {
  const functions = [{ id: "R", name: "RATE.CI", parameters: [{ name: "n", type: "number" }] }];
  const run = () => ({ result: Promise.resolve([[1, 2]]), cancel: () => undefined });
  for (const engine of [first, second]) engine.registerCustomFunctions("CSPI", functions, run);
  first.write(sheet, at(0, 0), [["=CSPI.RATE.CI(3)"]]);
  await roundTrip();
  expect(second.formulas(reopened(), at(0, 0))).toEqual([["=CSPI.RATE.CI(3)"]]);
  expect(second.values(reopened(), at(0, 0, 1, 2))).toEqual([[1, 2]]);
});

describe("a file that cannot be opened", () => {
  it.each([
    ["text", new TextEncoder().encode("Team,Cases"), /not an Excel workbook; choose a file/],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password or is in the old .xls format/],
    ["a damaged workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /damaged and cannot be read/],
  ])("is refused with a sentence and changes nothing: %s", async (_, bytes, sentence) => {
    second.write(second.activeSheetId(), at(0, 0), [["mine"]]);
    await expect(openXlsx(bytes, second)).rejects.toThrow(FileProblem);
    await expect(openXlsx(bytes, second)).rejects.toThrow(sentence);
    expect(second.sheets().map(({ name }) => name)).toEqual(["Old"]);
    expect(second.values(second.activeSheetId(), at(0, 0))).toEqual([["mine"]]);
  });
});

it("opens a file from elsewhere", async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Area", "Rate"],
          ["Leeds", 54.2],
        ],
      },
    ],
  });
  const opened = await openXlsx(file, second);
  expect(opened).toEqual({ state: null, customXmlParts: [], losses: [] });
  expect(second.values(reopened("Sheet1"), at(0, 0, 2, 2))).toEqual([
    ["Area", "Rate"],
    ["Leeds", 54.2],
  ]);
});
