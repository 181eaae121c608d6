import { openHeadlessEngine } from "../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../src/workbench/calc/univer-engine";
import type { CellValue, Rectangle } from "../../../src/workbench/workbook/engine";

let engine: UniverEngine;
let sheet: string;
let data: string;

const at = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});

/** Calculates a formula in column Z of the first sheet. */
async function calculate(formula: string, row = 50): Promise<CellValue> {
  engine.write(sheet, at(row, 25), [[formula]]);
  await engine.settled();
  return engine.values(sheet, at(row, 25))[0]?.[0] ?? null;
}

beforeEach(() => {
  engine = openHeadlessEngine(["Sheet1", "My Data"]);
  [sheet, data] = engine.sheets().map((each) => each.id) as [string, string];
  engine.write(data, at(0, 0, 4, 3), [
    ["Region", "Cases", "Pop 2024"],
    ["N", 5, 1000],
    ["S", 7, 2000],
    ["E", 9, 3000],
  ]);
  engine.addTable(data, at(0, 0, 4, 3), true, "Assessments");
  engine.write(sheet, at(0, 0, 3, 1), [[100], [30], [50]]);
});
afterEach(() => engine.dispose());

// by hand: cases 5 + 7 + 9 = 21; population 1000 + 2000 + 3000 = 6000.
it.each<[string, CellValue]>([
  ["=SUM(Assessments[Cases])", 21],
  ["=ROWS(Assessments[#All])", 4],
  ["=ROWS(Assessments)", 3],
  ["=SUM(ASSESSMENTS[cases])", 21],
  ["=ROWS(Assessments[[#Headers],[#Data]])", 4],
  ["=COLUMNS(Assessments[[#All],[Cases]:[Pop 2024]])", 2],
  ["=INDEX(Assessments[#Headers],1,2)", "Cases"],
  ["=INDEX(Assessments,2,3)", 2000],
  ['=SUMIFS(Assessments[Cases],Assessments[Region],"S")', 7],
  ['=XLOOKUP("E",Assessments[Region],Assessments[Pop 2024])', 3000],
  ['=SUM(FILTER(Assessments[Cases],Assessments[Region]="S"))', 7],
  ["=INDEX('My Data'!A1:C4,1,2)", "Cases"],
  ['=_xlfn.CONCAT("a","b")', "ab"],
  ["=INDEX(_xlfn._xlws.SORT(A1:A3),1)", 30],
  ["=LET(x,A1,y,2,x*y)", 200],
  ["=SUM(SEQUENCE(4))", 10],
  ["=LAMBDA(x,x+1)(4)", 5],
  ['=TEXT(45363,"dd/mm/yyyy")', "12/03/2024"],
  ["=IFERROR(1/0,3)", 3],
  ["=ISNA(#N/A)", true],
  ["=SUM(MAP(A1:A3,LAMBDA(x,x*2)))", 360],
  ["=UNIQUE({1;1})", 1],
  ["=DATE(2024,4,1)", 45383],
  ["=AVERAGE(A:A)", 60],
])("calculates %s", async (formula, expected) => {
  expect(await calculate(formula)).toEqual(expected);
});

it("leaves the sorted range as it was for other formulas", async () => {
  engine.write(sheet, at(0, 3, 1, 2), [["=INDEX(SORT(A1:A3),1)", "=SUM(TAKE(A1:A3,-1))"]]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 3, 1, 2))).toEqual([[30, 50]]);
});

describe("a nought, a blank and an empty text", () => {
  // by hand: a blank equals nought and the empty text, which do not equal each other.
  const EXPECTED = [
    [false, true],
    [true, true],
    [true, false],
  ];

  it("stay apart when formulas read the same cells again", async () => {
    engine.write(sheet, at(20, 0, 3, 1), [[0], [null], ['=""']]);
    await engine.settled();
    for (const column of [3, 5])
      engine.write(sheet, at(20, column, 3, 2), [
        ['=A21=""', "=A21=0"],
        ['=A22=""', "=A22=0"],
        ['=A23=""', "=A23=0"],
      ]);
    await engine.settled();
    expect(engine.values(sheet, at(20, 3, 3, 2))).toEqual(EXPECTED);
    expect(engine.values(sheet, at(20, 5, 3, 2))).toEqual(EXPECTED);
  });

  it("stay apart in a spill that is written again with the formulas that read it", async () => {
    for (let time = 0; time < 2; time += 1) {
      engine.write(sheet, at(29, 1, 2, 1), [['=IF(C31="","[x]",C31)'], ["=SEQUENCE(1,3)*{1,0,3}"]]);
      await engine.settled();
      expect(engine.values(sheet, at(29, 1))).toEqual([[0]]);
    }
  });
});

it("follows a spill reference when the spill changes its size", async () => {
  engine.write(sheet, at(0, 7, 1, 1), [["=SEQUENCE(A2/10,2)"]]);
  engine.write(sheet, at(0, 10), [["=SUM(H1#)"]]);
  await engine.settled();
  // by hand: 1 + … + 6 = 21, then 1 + … + 8 = 36
  expect(engine.values(sheet, at(0, 10))).toEqual([[21]]);
  engine.write(sheet, at(1, 0), [[40]]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 10))).toEqual([[36]]);
  expect(engine.formulas(sheet, at(0, 10))).toEqual([["=SUM(H1#)"]]);
});

it("reads [@Column] in a table and shows it again as it was written", async () => {
  engine.write(data, at(1, 3, 2, 1), [
    ["=Assessments[@Cases]/Assessments[@[Pop 2024]]*1000"],
    ["=Assessments[@Cases]*2"],
  ]);
  await engine.settled();
  expect(engine.values(data, at(1, 3, 2, 1))).toEqual([[5], [14]]);
  expect(engine.formulas(data, at(2, 3))).toEqual([["=Assessments[@Cases]*2"]]);
});

it("calculates with names of ranges, constants and functions", async () => {
  engine.setName("alpha", "=0.05", null);
  engine.setName("cases", "='My Data'!$B$2:$B$4", null);
  engine.setName("Double", "=LAMBDA(x,x*2)", null);
  expect(await calculate("=alpha*2")).toBe(0.1);
  expect(await calculate("=SUM(Cases)")).toBe(21);
  expect(await calculate("=Double(4)")).toBe(8);
  expect(engine.names().find((name) => name.name === "cases")).toEqual({
    name: "cases",
    formula: "='My Data'!$B$2:$B$4",
    sheetId: null,
  });
  engine.deleteName("alpha", null);
  expect(await calculate("=alpha*2", 51)).toEqual({ error: "#NAME?" });
});

it("lets formulas follow a renamed table, column and sheet", async () => {
  engine.write(sheet, at(0, 3, 3, 1), [
    ["=SUM(Assessments[Cases])"],
    ["=ROWS(Assessments[#All])"],
    ["='My Data'!B2"],
  ]);
  await engine.settled();
  const [table] = engine.tables();
  engine.setTable(table?.id ?? "", { name: "Enquiries" });
  engine.write(data, at(0, 1), [["Number"]]);
  engine.renameSheet(data, "Source");
  await engine.settled();
  expect(engine.formulas(sheet, at(0, 3, 3, 1))).toEqual([
    ["=SUM(Enquiries[Number])"],
    ["=ROWS(Enquiries[#All])"],
    ["=Source!B2"],
  ]);
  expect(engine.values(sheet, at(0, 3, 3, 1))).toEqual([[21], [4], [5]]);
});

it("shifts references when rows are inserted and deleted", async () => {
  engine.write(sheet, at(4, 0), [["=SUM(A1:A3)"]]);
  await engine.settled();
  engine.insertCells(sheet, at(1, 0, 2, 16_384), "Down");
  await engine.settled();
  expect(engine.formulas(sheet, at(6, 0))).toEqual([["=SUM(A1:A5)"]]);
  engine.deleteCells(sheet, at(0, 0, 1, 16_384), "Up");
  await engine.settled();
  expect(engine.formulas(sheet, at(5, 0))).toEqual([["=SUM(A1:A4)"]]);
  expect(engine.values(sheet, at(5, 0))).toEqual([[80]]);
});

it("shifts part of a sheet, on a sheet that is not active", async () => {
  engine.insertCells(data, at(1, 0, 1, 1), "Down");
  expect(engine.values(data, at(0, 0, 5, 1))).toEqual([["Region"], [null], ["N"], ["S"], ["E"]]);
  expect(engine.activeSheetId()).toBe(sheet);
  engine.deleteCells(data, at(1, 0, 1, 1), "Up");
  expect(engine.values(data, at(0, 0, 4, 1))).toEqual([["Region"], ["N"], ["S"], ["E"]]);
});

it("reads formulas with variables a second time as it did the first", async () => {
  const formulas = [["=LET(q,2,q*3)"], ["=LAMBDA(x,x+1)(4)"]];
  engine.write(sheet, at(0, 3, 2, 1), formulas);
  await engine.settled();
  engine.setName("alpha", "=0.05", null);
  engine.recalculate(true);
  await engine.settled();
  expect(engine.values(sheet, at(0, 3, 2, 1))).toEqual([[6], [5]]);
});

it("waits with calculation in manual mode", async () => {
  engine.write(sheet, at(0, 3), [["=A1*2"]]);
  await engine.settled();
  engine.setCalculationMode("Manual");
  engine.write(sheet, at(0, 0), [[1]]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 3))).toEqual([[200]]);
  engine.recalculate(false);
  await engine.settled();
  expect(engine.values(sheet, at(0, 3))).toEqual([[2]]);
});
