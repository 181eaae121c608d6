import { openHeadlessEngine } from "../../../src/workbench/calc/headless";
import type { CellValue, Rectangle } from "../../../src/workbench/workbook/engine";
import type { UniverEngine } from "../../../src/workbench/calc/univer-engine";

let engine: UniverEngine;
let sheet: string;

const at = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});
const value = (row: number, column: number): CellValue =>
  engine.values(sheet, at(row, column))[0]?.[0] ?? null;

beforeEach(() => {
  engine = openHeadlessEngine();
  sheet = engine.activeSheetId();
});
afterEach(() => engine.dispose());

describe("cells", () => {
  it("keeps numbers, text, logical values and blanks apart", () => {
    engine.write(sheet, at(0, 0, 1, 4), [[1.5, "a", true, null]]);
    expect(engine.values(sheet, at(0, 0, 1, 4))).toEqual([[1.5, "a", true, null]]);
  });

  it("leaves a cell that is written as undefined", () => {
    engine.write(sheet, at(0, 0, 1, 2), [[1, 2]]);
    engine.write(sheet, at(0, 0, 1, 2), [[undefined, 3]]);
    expect(engine.values(sheet, at(0, 0, 1, 2))).toEqual([[1, 3]]);
  });

  it("reads what is typed as Excel does in Britain", () => {
    engine.write(sheet, at(0, 0, 1, 5), [["12/03/2024", "12.5%", "'007", "TRUE", "#N/A"]]);
    expect(engine.values(sheet, at(0, 0, 1, 5))).toEqual([[45363, 0.125, "007", true, { error: "#N/A" }]]);
    expect(engine.numberFormats(sheet, at(0, 0, 1, 3))).toEqual([["dd/mm/yyyy", "0.00%", "General"]]);
    expect(engine.text(sheet, at(0, 0, 1, 5))).toEqual([["12/03/2024", "12.50%", "007", "TRUE", "#N/A"]]);
  });

  it("calculates formulas and follows their inputs", async () => {
    engine.write(sheet, at(0, 0, 1, 2), [[2, "=A1*3"]]);
    await engine.settled();
    expect(value(0, 1)).toBe(6);
    engine.write(sheet, at(0, 0), [[5]]);
    await engine.settled();
    expect(value(0, 1)).toBe(15);
    expect(engine.formulas(sheet, at(0, 1))).toEqual([["=A1*3"]]);
  });
});
