import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { openHeadlessEngine } from "../../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../../src/workbench/calc/univer-engine";
import type { EngineTable, Rectangle, TableLooks } from "../../../../src/workbench/workbook/engine";

const cells: Rectangle = { row: 0, column: 0, rows: 4, columns: 1 };
let engine: UniverEngine;
let table: EngineTable;

beforeEach(() => {
  engine = openHeadlessEngine();
  engine.write(engine.activeSheetId(), cells, [["Area"], ["Leeds"], ["Kent"], ["York"]]);
  table = engine.addTable(engine.activeSheetId(), cells, true, "Areas");
});
afterEach(() => engine.dispose());

const injector = () => engine.univer.__getInjector();
const unitId = () =>
  injector().get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ??
  "";

/** What is drawn over the header and the rows below it, beside the cells' own formats. */
function drawn(looks: Partial<TableLooks>) {
  engine.setTable(table.id, looks);
  const themes = injector().get(SheetRangeThemeModel);
  return [0, 1, 2, 3].map((row) => themes.getCellStyle(unitId(), table.sheetId, row, 0) ?? {});
}
const fills = (looks: Partial<TableLooks>) => drawn(looks).map(({ bg }) => bg?.rgb ?? null);
const withFilterButtons = () =>
  injector()
    .get(TableManager)
    .getSheetFilterRangeWithState(unitId(), table.sheetId)
    .map(({ tableId }) => tableId);

// Excel's Office theme: black, white, accent 1 is 4472C4, accent 2 is ED7D31; white 15 % darker is D9D9D9.
it("draws Light 1 as Excel does: no fill in the header but a line, bands light grey, a line at the end", () => {
  const [header, , , last] = drawn({ style: "TableStyleLight1" });
  expect(fills({})).toEqual([null, "#D9D9D9", null, "#D9D9D9"]);
  expect(header).toMatchObject({ bl: 1, cl: { rgb: "#000000" }, bd: { b: { cl: { rgb: "#000000" } } } });
  expect(last?.bd?.b?.cl).toEqual({ rgb: "#000000" });
});

it("draws no bands where a table has none, and bands again", () => {
  expect(fills({ style: "TableStyleLight1", showBandedRows: false })).toEqual([null, null, null, null]);
  expect(fills({ showBandedRows: true })).toEqual([null, "#D9D9D9", null, "#D9D9D9"]);
});

it("draws the style of new tables, Medium 2, and the accents of the others, with a filled header", () => {
  expect(fills({}).slice(0, 1)).toEqual(["#4472C4"]);
  expect(fills({ style: "TableStyleMedium3" }).slice(0, 1)).toEqual(["#ED7D31"]);
});

it("draws nothing for a style that is none of Excel's", () => {
  expect(drawn({ style: "" })).toEqual([{}, {}, {}, {}]);
});

it("follows a table that grows", () => {
  engine.setTable(table.id, { style: "TableStyleLight1" });
  engine.setTable(table.id, { range: { ...cells, rows: 6 } });
  const themes = injector().get(SheetRangeThemeModel);
  expect(themes.getCellStyle(unitId(), table.sheetId, 5, 0)?.bg).toEqual({ rgb: "#D9D9D9" });
});

it("hangs filter buttons only on tables that show them", () => {
  expect(withFilterButtons()).toEqual([table.id]);
  engine.setTable(table.id, { showFilterButton: false });
  expect(withFilterButtons()).toEqual([]);
  engine.setTable(table.id, { showFilterButton: true });
  expect(withFilterButtons()).toEqual([table.id]);
});
