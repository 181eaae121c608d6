import type { Benchmarks } from "../../src/benchmarks/benchmarks";
import { CellError } from "../../src/core/cells/cell-error";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { defineFunction } from "../../src/functions/define-function";
import { invoke, plainResult } from "../../src/functions/invoke";

const context = { benchmarks: {} as unknown as Benchmarks, readings: new ReadingCache() };

const divide = defineFunction({
  id: "DIVIDE",
  category: "statistics",
  summary: "One number by another",
  parameters: [
    { name: "top", kind: "number", about: "Dividend" },
    { name: "bottom", kind: "number", about: "Divisor", optional: true },
  ],
  gives: "number",
  examples: [],
  run: ([top, bottom = 2]) => top / bottom,
});

const total = defineFunction({
  id: "TOTAL",
  category: "statistics",
  summary: "A sum",
  parameters: [{ name: "numbers", kind: "number", about: "Numbers", repeating: true }],
  gives: "number",
  examples: [],
  run: ([numbers]) => numbers.reduce((sum, number) => sum + number, 0),
});

const rows = defineFunction({
  id: "ROWS",
  category: "statistics",
  summary: "As many rows as are asked for",
  parameters: [{ name: "count", kind: "number", about: "Rows" }],
  gives: "table",
  examples: [],
  run: ([count]) =>
    Array.from({ length: count }, (_, row) => [row, { number: row / 2, format: "0.0" }, null]),
});

describe("invoke", () => {
  test("hands converted arguments to the function, and undefined for those left out", () => {
    expect(invoke(divide, ["9", null], context)).toBe(4.5);
    expect(invoke(divide, [9], context)).toBe(4.5);
    expect(invoke(divide, [9, 3], context)).toBe(3);
  });

  test("says how many arguments there may be", () => {
    expect(invoke(divide, [1, 2, 3], context)).toEqual(
      new CellError("#VALUE!", "DIVIDE takes 1 to 2 arguments and was given 3: take out what is too much"),
    );
  });

  test("shows the first problem of several", () => {
    expect(invoke(divide, ["seven", "two"], context)).toEqual(
      new CellError("#VALUE!", 'Top is "seven": give a number'),
    );
  });

  test.each([
    [["[c]", 4], "[c]"],
    [["low", 4], "[low]"],
    [[8, "[X]"], "[x]"],
    [[[["u"]], 4], "[u]"],
  ])("answers a figure that was not published with its shorthand: %j", (args, shorthand) => {
    expect(invoke(divide, args, context)).toBe(shorthand);
  });

  test("lets no infinite or undefined number out", () => {
    expect(invoke(divide, [1, 0], context)).toEqual(new CellError("#NUM!", "The answer is not a number"));
    expect(invoke(divide, [0, 0], context)).toEqual(new CellError("#NUM!", "The answer is not a number"));
  });

  test("takes a repeating argument as one array", () => {
    expect(invoke(total, [[1, "2", 3]], context)).toBe(6);
    expect(invoke(total, [[]], context)).toBe(0);
    expect(invoke(total, [[1, "two"]], context)).toEqual(
      new CellError("#VALUE!", 'Numbers is "two": give a number'),
    );
  });

  test("says so when a table has no rows", () => {
    expect(invoke(rows, [0], context)).toEqual(
      new CellError("#N/A", "ROWS found nothing to show: widen what was asked for"),
    );
  });
});

test("plainResult leaves formats out and turns blank cells into empty text", () => {
  expect(plainResult(invoke(rows, [2], context))).toEqual([
    [0, 0, ""],
    [1, 0.5, ""],
  ]);
});
