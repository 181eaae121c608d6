import * as fc from "fast-check";
import {
  boundingArea,
  columnIndex,
  columnLetters,
  formatArea,
  intersection,
  parseArea,
  quoteSheet,
  splitSheet,
} from "../../../src/workbench/workbook/address";

const area = fc.record({
  row: fc.nat(1000),
  column: fc.nat(700),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:D5", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["D5:B2", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["C:D", { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
  ["3:4", { row: 2, column: 0, rows: 2, columns: 16_384 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is read", (text, expected) => {
  expect(parseArea(text)).toEqual(expected);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "Rates", "A1:B2:C3"])(
  "%p is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("what is written is read back", () => {
  fc.assert(fc.property(area, (cells) => expect(parseArea(formatArea(cells))).toEqual(cells)));
});

test("letters and numbers of columns", () => {
  // by hand: Z is the 26th letter, so AA is the 27th column
  expect([columnLetters(25), columnLetters(26), columnLetters(16_383)]).toEqual(["Z", "AA", "XFD"]);
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
});

test.each([
  ["Sheet1", "Sheet1"],
  ["My sheet", "'My sheet'"],
  ["Children's", "'Children''s'"],
  ["2025", "'2025'"],
  ["AB12", "'AB12'"],
])("the sheet %s is written %s, and read back", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: "A1" });
});

test("an intersection lies in both areas, and both lie in the bounding area", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const shared = intersection(a, b);
      const whole = boundingArea(a, b);
      if (shared) expect([intersection(shared, a), intersection(shared, b)]).toEqual([shared, shared]);
      expect(intersection(whole, a)).toEqual(a);
    }),
  );
});
