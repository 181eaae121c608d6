import { isCellError } from "../../../../src/core/cells/cell-error";
import { functions } from "../../../../src/functions";
import { PlanCalculation } from "../../../../src/taskpane/features/preview/calculation";
import { OWN_FIGURE } from "../../../../src/taskpane/features/preview/preview-value";
import { templateById } from "../../../../src/templates";
import type { PlannedContent, PlannedSheet, SheetPlan } from "../../../../src/templates/plan";
import { dayNumber } from "../../../../src/core/calendar/excel-dates";
import { openCommittedPack } from "../../../support/committed-pack";

const pack = openCommittedPack();

const sheetOf = (cells: PlannedContent[][]): PlannedSheet => ({
  key: "one",
  name: "One",
  sections: [],
  blocks: [{ at: "A1", cells, role: "body" }],
  tables: [],
  names: [],
  charts: [],
  validations: [],
  conditionalFormats: [],
  columnWidths: {},
  showGridlines: false,
  inputs: [],
});

/** The first cell of a sheet whose other cells hold what follows. */
const first = (formula: string, ...others: PlannedContent[]) => {
  const value = new PlanCalculation([sheetOf([[formula, ...others]])], functions, pack).valueAt("one", 0, 0);
  return isCellError(value) ? value.code : value;
};

describe("the cells of a plan", () => {
  // by hand, as Excel answers
  it.each([
    ["=1+2*3-4/2", 5],
    ['="a"&1&TRUE', "a1TRUE"],
    ["=B1>C1", false],
    ["=IF(ISNUMBER(B1),B1,C1)", 2],
    ["=MIN(B1:D1)", 2],
    ["=SMALL(B1:D1,2)", 5],
    ["=INDEX(B1:D1,1,3)", 9],
    ["=MATCH(9,B1:D1,0)", 3],
    ['=COUNTIF(B1:D1,">"&B1)', 2],
    ["=ROUND(2.345,2)", 2.35],
    ['=TEXT(45383,"d mmmm yyyy")', "1 April 2024"],
    ['=TEXT(1234.56,"#,##0.0")', "1,234.6"],
    ["=YEAR(45383)-IF(MONTH(45383)>3,0,1)", 2024],
    ["=1/0", "#DIV/0!"],
    ['=IFERROR(1/0,"none")', "none"],
    ["=ERROR.TYPE(NA())", 7],
    ["=CSPI.PERCENT(B1,C1)", 40],
  ])("%s", (formula, gives) => {
    expect(first(formula, 2, 5, 9)).toEqual(gives);
  });

  it("say where a figure can only come from the user's own list", () => {
    expect(first('=CSPI.INDICATOR("DEC-6",Assessments[#All],1,2)')).toBe(OWN_FIGURE);
    expect(first('=IF(ISNUMBER(B1),"a","b")', '=CSPI.INDICATOR("DEC-6",Lists[#All],1,2)')).toBe(OWN_FIGURE);
  });

  it("do not go round in circles", () => {
    expect(first("=B1", "=A1")).toBe("#REF!");
  });

  it("of a theme sheet hold the published figures themselves", () => {
    const inputs = {
      authority: "Leeds",
      year: 2025,
      from: dayNumber(2024, 4, 1),
      to: dayNumber(2025, 3, 31),
    };
    const plan = templateById("theme-3-decision-making")?.build(inputs, pack, []) as SheetPlan;
    const calculation = new PlanCalculation(plan.sheets, functions, pack);
    const figure = (area: string) => {
      const found = pack.figure("DEC-1", area, 2025);
      return isCellError(found) ? found.message : found.value;
    };
    // Row 12 is DEC-1; I, J, K and L are the own figure, England, the region and the neighbours' median.
    expect([8, 9, 10, 11].map((column) => calculation.valueAt("theme", 11, column))).toEqual(
      ["Leeds", "England", "region of Leeds", "neighbours of Leeds"].map(figure),
    );
  });
});
