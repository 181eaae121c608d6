import { onSheet, refusalOf, useHost, valuesOf } from "./in-excel";

const open = useHost();

const rules = () => open().engine.conditionalRules(open().engine.activeSheetId());

describe("conditional formats", () => {
  test("by a formula, with the looks of the cells", async () => {
    await onSheet((sheet) => {
      const format = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A2="Total"';
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = "#ffeb9c";
      format.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    });
    const [rule] = rules();
    expect(rules()).toHaveLength(1);
    expect(rule?.range).toEqual({ row: 1, column: 0, rows: 8, columns: 3 });
    expect(rule?.rule).toMatchObject({
      type: "Custom",
      formula: '=$A2="Total"',
      looks: {
        fill: "#FFEB9C",
        font: { bold: true },
        borders: { EdgeTop: { style: "Continuous" } },
      },
    });
  });

  test("by value, text, rank and preset", async () => {
    const count = await onSheet((sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("CellValue").cellValue.rule = { operator: "GreaterThan", formula1: "5" };
      formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "[c]" };
      formats.add("TopBottom").topBottom.rule = { type: "TopItems", rank: 3 };
      formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" };
      return formats.getCount();
    });
    expect(count.value).toBe(4);
    expect(rules().map(({ rule }) => rule["type"])).toEqual([
      "CellValue",
      "ContainsText",
      "TopBottom",
      "PresetCriteria",
    ]);
  });

  test("colour scales, data bars and icons", async () => {
    await onSheet((sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#1F4E79" },
      };
      const bar = formats.add("DataBar").dataBar;
      bar.showDataBarOnly = true;
      bar.positiveFormat.fillColor = "#638EC6";
      formats.add("IconSet").iconSet.style = "ThreeArrows";
    });
    expect(rules().map(({ rule }) => rule)).toMatchObject([
      { colorScale: { maximum: { color: "#1F4E79" } } },
      { dataBar: { showDataBarOnly: true, positiveFormat: { fillColor: "#638EC6" } } },
      { iconSet: { style: "ThreeArrows" } },
    ]);
  });

  test("they are found again, and cleared", async () => {
    const found = await onSheet((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      return sheet.getRange("A3").conditionalFormats.load("items/type,items/priority");
    });
    expect(found.items.map(({ type }) => type)).toEqual(["Custom"]);
    await onSheet((sheet) => sheet.getRange("A1:A9").conditionalFormats.clearAll());
    expect(rules()).toEqual([]);
  });
});

describe("data validation", () => {
  test("a list with a prompt and a warning", async () => {
    const validation = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.prompt = { showPrompt: true, title: "Answer", message: "Yes or No" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "Yes or No" };
      return sheet.getRange("B3").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    });
    expect(validation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { source: "Yes,No", inCellDropDown: true } },
      prompt: { message: "Yes or No" },
      errorAlert: { style: "Warning" },
      ignoreBlanks: true,
    });
  });

  test("a list from a range becomes the formula that refers to it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D5") },
      };
    });
    const { engine } = open();
    const rule = engine.validation(engine.activeSheetId(), { row: 1, column: 1, rows: 1, columns: 1 });
    expect(JSON.stringify(rule?.rule)).toMatch(/=Test\d+!D1:D5/);
  });

  test("numbers and formulas, and clearing", async () => {
    const types = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
      };
      sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=ISNUMBER(A2)" } };
      sheet.getRange("A3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A3").dataValidation.clear();
      const loaded = [1, 2, 3].map((row) => sheet.getRange(`A${row}`).dataValidation.load("type"));
      await context.sync();
      return loaded.map(({ type }) => type);
    });
    expect(types).toEqual(["WholeNumber", "Custom", "None"]);
  });
});

describe("protection", () => {
  test("a protected sheet refuses changes of locked cells only", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    const write = (address: string) =>
      onSheet((sheet) => {
        sheet.getRange(address).values = [["new"]];
      });
    expect(await refusalOf(write("A1"))).toEqual({ code: "AccessDenied", location: "Range.values" });
    await write("B1");
    expect(await valuesOf("A1:B1")).toEqual([["kept", "new"]]);
    await onSheet((sheet) => {
      sheet.getRange("A1").format.columnWidth = 80;
    });
    const bold = refusalOf(
      onSheet((sheet) => {
        sheet.getRange("B1").format.font.bold = true;
      }),
    );
    expect((await bold).code).toBe("AccessDenied");
    const protectedNow = await onSheet((sheet) => {
      sheet.protection.unprotect();
      return sheet.protection.load("protected");
    });
    expect(protectedNow.protected).toBe(false);
  });

  test("a password is asked for", async () => {
    await onSheet((sheet) => sheet.protection.protect({}, "secret"));
    const wrong = await refusalOf(onSheet((sheet) => sheet.protection.unprotect("guess")));
    expect(wrong).toEqual({ code: "InvalidArgument", location: "WorksheetProtection.unprotect" });
    await onSheet((sheet) => sheet.protection.unprotect("secret"));
  });

  test("a protected workbook keeps its sheets", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const add = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      }),
    );
    expect(add).toEqual({ code: "AccessDenied", location: "WorksheetCollection.add" });
  });
});
