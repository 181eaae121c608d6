import * as fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  parseArea,
  quotedSheetName,
  sheetOfAddress,
} from "../../../src/core/cells/a1";

describe("A1 addresses", () => {
  // The corners of Excel's own grid: 16,384 columns end at XFD, 1,048,576 rows.
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it("writes one cell with and without dollar signs", () => {
    expect(cellAddress(4, 1)).toBe("B5");
    expect(cellAddress(1_048_575, 16_383, true)).toBe("$XFD$1048576");
  });

  it("reads a quoted sheet name and dollar signs", () => {
    expect(parseArea("'My sheet'!$B$2:$C$4")).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(parseArea("Sheet1!D7")).toEqual({ row: 6, column: 3, rows: 1, columns: 1 });
  });

  it.each(["", "Referrals[#All]", "A", "7", "A1:", "A:A"])("does not read %j", (address) => {
    expect(parseArea(address)).toBeNull();
  });

  it("reads back what it writes", () => {
    const area = fc.record({
      row: fc.integer({ min: 0, max: 1_000_000 }),
      column: fc.integer({ min: 0, max: 16_000 }),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, fc.boolean(), (given, absolute) => {
        expect(parseArea(areaAddress(given, absolute))).toEqual(given);
      }),
    );
  });

  it("quotes a sheet name", () => {
    expect(quotedSheetName("Children's plans")).toBe("'Children''s plans'");
  });

  it("reads the sheet of an address", () => {
    expect(sheetOfAddress("='Children''s plans'!$A$1")).toBe("Children's plans");
    expect(sheetOfAddress("Sheet1!A1:B2")).toBe("Sheet1");
    expect(sheetOfAddress("=#REF!$A$1")).toBe("#REF");
    expect(sheetOfAddress("A1")).toBeNull();
  });
});
