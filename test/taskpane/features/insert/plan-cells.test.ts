import { listsInPlan } from "../../../../src/taskpane/features/insert/lists-in-plan";
import { planCells } from "../../../../src/taskpane/features/insert/plan-cells";
import type { PlannedSheet } from "../../../../src/templates/plan";

const sheet: PlannedSheet = {
  key: "a",
  name: "A",
  blocks: [
    { at: "A1", cells: [["Title"]], role: "title" },
    // 45383 is 1 April 2024 in Excel's 1900 date system.
    { at: "B2", cells: [[45383, 3]], role: "input", numberFormat: [["d mmmm yyyy", "0"]] },
    { at: "A3", cells: [["=ROWS(Referrals[#All])", null, true, "far away"]], role: "number" },
  ],
  sections: [],
  tables: [],
  names: [],
  charts: [],
  validations: [],
  conditionalFormats: [],
  columnWidths: {},
  showGridlines: false,
  inputs: [],
};

describe("planCells", () => {
  it("shows texts, dates by their format, and a mark for each formula", () => {
    expect(planCells(sheet, 3, 3).map((row) => row.map((cell) => cell.words))).toEqual([
      ["Title", "", ""],
      ["", "1/4/2024", "3"],
      ["ƒ", "", "true"],
    ]);
  });
});

describe("listsInPlan", () => {
  it("are those that a formula names", () => {
    const list = (name: string) => ({
      name,
      sheetName: name,
      reference: `${name}[#All]`,
      rows: 1,
      guess: null,
    });
    const plan = { template: "t", templateVersion: 1, title: "T", recipe: {}, sheets: [sheet] };
    expect(listsInPlan(plan, [list("Referrals"), list("Plans")]).map(({ name }) => name)).toEqual([
      "Referrals",
    ]);
  });
});
