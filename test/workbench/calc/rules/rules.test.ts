import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { openHeadlessEngine } from "../../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../../src/workbench/calc/univer-engine";

let engine: UniverEngine;
let sheet: string;
const area = { row: 0, column: 0, rows: 5, columns: 1 };
const looks = { font: { color: "#9c0006" }, fill: "#ffc7ce", borders: {} };
const unitId = () =>
  engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId() ?? "";
const univerRules = () =>
  engine.univer
    .__getInjector()
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(unitId(), sheet)
    ?.map((each) => each.rule);

beforeEach(() => {
  engine = openHeadlessEngine();
  sheet = engine.activeSheetId();
});
afterEach(() => engine.dispose());

describe("conditional formats", () => {
  it.each([
    [
      { type: "Custom", formula: "=A1>3" },
      { subType: "formula", value: "=A1>3" },
    ],
    [
      { type: "CellValue", cellValue: { operator: "Between", formula1: "=1", formula2: "5" } },
      { subType: "number", operator: "between", value: [1, 5] },
    ],
    [
      { type: "ContainsText", textComparison: { operator: "Contains", text: "[c]" } },
      { subType: "text", operator: "containsText", value: "[c]" },
    ],
    [
      { type: "TopBottom", topBottom: { type: "BottomPercent", rank: 10 } },
      { subType: "rank", isBottom: true, isPercent: true, value: 10 },
    ],
    [{ type: "PresetCriteria", preset: { criterion: "DuplicateValues" } }, { subType: "duplicateValues" }],
  ])("shows %j", (rule, expected) => {
    const added = engine.addConditionalRule(sheet, area, { ...rule, looks });
    const style = { bg: { rgb: "#ffc7ce" }, cl: { rgb: "#9c0006" } };
    expect(univerRules()).toEqual([{ type: "highlightCell", style, ...expected }]);
    expect(engine.conditionalRules(sheet)).toEqual([added]);
    engine.deleteConditionalRule(sheet, added.id);
    expect(univerRules() ?? []).toEqual([]);
    expect(engine.conditionalRules(sheet)).toEqual([]);
  });

  it("keeps a rule that the grid cannot show", () => {
    const rule = { type: "IconSet", iconSet: { style: "ThreeArrows" } };
    engine.addConditionalRule(sheet, area, rule);
    expect(engine.conditionalRules(sheet)[0]?.rule).toEqual(rule);
    expect(univerRules() ?? []).toEqual([]);
  });
});

describe("validation", () => {
  it("holds a list rule where it was set and removes it", () => {
    const rule = { rule: { list: { inCellDropDown: true, source: "Yes,No" } } };
    engine.setValidation(sheet, area, rule);
    expect(engine.validation(sheet, { ...area, rows: 1 })?.rule).toEqual(rule);
    const model = engine.univer.__getInjector().get(DataValidationModel);
    expect(model.getRules(unitId(), sheet)).toMatchObject([{ type: "list", formula1: "Yes,No" }]);
    engine.setValidation(sheet, area, null);
    expect(engine.validation(sheet, area)).toBeNull();
    expect(model.getRules(unitId(), sheet)).toEqual([]);
  });
});
