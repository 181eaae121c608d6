import * as fc from "fast-check";
import { freeSheetName, freeTableName, settleNames } from "../../../src/excel/apply-plan/free-names";
import { examplePlan } from "../../contract/workbook-port";

describe("freeSheetName", () => {
  it("keeps a name that is free", () => {
    expect(freeSheetName("Theme 3", ["Sheet1"])).toBe("Theme 3");
  });

  it("numbers a clash, in whatever case", () => {
    expect(freeSheetName("Theme 3", ["THEME 3", "theme 3 (2)"])).toBe("Theme 3 (3)");
  });

  it("drops what Excel refuses in a name", () => {
    expect(freeSheetName("'Plans: 1/2 [all]?*'", [])).toBe("Plans  1 2  all");
    expect(freeSheetName("History", [])).toBe("CSPI sheet");
    expect(freeSheetName("::", [])).toBe("CSPI sheet");
  });

  it("does not cut a character in half", () => {
    const wished = "a".repeat(30) + "🙂";
    expect(freeSheetName(wished, [])).toBe("a".repeat(30));
  });

  it("is always valid and free", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: "grapheme" }),
        fc.array(fc.string({ maxLength: 31 })),
        (wished, taken) => {
          const name = freeSheetName(wished, [...taken, wished]);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
          expect([...taken, wished].map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});

describe("freeTableName", () => {
  it("numbers a clash with a table or a name", () => {
    expect(freeTableName("Theme3", ["theme3", "Theme3Set2"])).toBe("Theme3Set3");
  });
});

describe("settleNames", () => {
  it("gives every sheet and table of a plan its final name", () => {
    const names = settleNames(examplePlan(), ["Theme 3"], ["Measures"]);
    expect([...names.sheets]).toEqual([["main", "Theme 3 (2)"]]);
    expect([...names.tables]).toEqual([["measures", "MeasuresSet2"]]);
  });
});
