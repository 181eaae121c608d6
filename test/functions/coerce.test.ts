import fc from "fast-check";
import { CellError } from "../../src/core/cells/cell-error";
import { coerce, plainCell, plainGrid } from "../../src/functions/coerce";
import type { Parameter } from "../../src/functions/function";

const parameter = (kind: Parameter["kind"], more: Partial<Parameter> = {}): Parameter => ({
  name: "count",
  kind,
  about: "Anything",
  ...more,
});

const messageOf = (value: unknown): string => (value instanceof CellError ? value.message : "");

describe("a number", () => {
  test.each([
    [12.5, 12.5],
    ["12.5", 12.5],
    [" 1,234,567.5 ", 1234567.5],
    ["-3", -3],
    [".5", 0.5],
    ["1e3", 1000],
    [[[7]], 7],
    [{ type: "FormattedNumber", basicValue: 82.4, numberFormat: "0.0" }, 82.4],
    [{ type: "Entity", text: "Barnet", basicType: "Double", basicValue: 302 }, 302],
  ])("%j is %d", (given, expected) => {
    expect(coerce(parameter("number"), given)).toBe(expected);
  });

  test.each([
    ["twelve", 'Count is "twelve": give a number'],
    ["1,23", 'Count is "1,23": give a number'],
    ["45%", 'Count is "45%": give a number'],
    [true, "Count is TRUE: give a number"],
    [null, "Count is empty: type it or point at a cell that holds it"],
    ["  ", "Count is empty: type it or point at a cell that holds it"],
    [[[1, 2]], "Count is a range of 1 by 2 cells: point at one cell"],
    ["a".repeat(60), `Count is "${"a".repeat(39)}…": give a number`],
  ])("%j is refused: %s", (given, message) => {
    expect(messageOf(coerce(parameter("number"), given))).toBe(message);
  });

  test.each([
    [-1, { atLeast: 0 }, "Count is -1: give 0 or more"],
    [11, { atMost: 10 }, "Count is 11: give 10 or less"],
    [100, { atLeast: 50, atMost: 99.99 }, "Count is 100: give a number from 50 to 99.99"],
    [2.5, { whole: true }, "Count is 2.5: give a whole number"],
  ])("%d is out of bounds: %s", (given, bounds, message) => {
    expect(messageOf(coerce(parameter("number", bounds), given))).toBe(message);
  });

  test("any number written out is read back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(coerce(parameter("number"), String(number))).toBe(
          number === 0 ? Number(String(number)) : number,
        );
      }),
    );
  });
});

describe("a date", () => {
  // by hand: 45383 is 1 April 2024
  test.each([
    [45383, 45383],
    [45383.75, 45383],
    ["01/04/2024", 45383],
    ["1 April 2024", 45383],
    ["2024-04-01", 45383],
  ])("%j is day %d", (given, expected) => {
    expect(coerce(parameter("date"), given)).toBe(expected);
  });

  test.each([
    ["31/02/2024", 'Count is "31/02/2024", which is not a date: write DATE(2024,4,1) or 1 April 2024'],
    [-1, "Count is -1, which is not a date: write DATE(2024,4,1) or 1 April 2024"],
    [true, "Count is TRUE, which is not a date: write DATE(2024,4,1) or 1 April 2024"],
  ])("%j is refused", (given, message) => {
    expect(messageOf(coerce(parameter("date"), given))).toBe(message);
  });
});

describe("text", () => {
  test("is trimmed, and numbers count as their digits", () => {
    expect(coerce(parameter("text"), "  DEC-6 ")).toBe("DEC-6");
    expect(coerce(parameter("text"), 302)).toBe("302");
    expect(coerce(parameter("text"), true)).toBe("TRUE");
  });

  test("is one of the words, whatever its case", () => {
    const words = parameter("text", { oneOf: ["both", "lower", "upper"] });
    expect(coerce(words, "LOWER")).toBe("lower");
    expect(messageOf(coerce(words, "middle"))).toBe('Count is "middle": give "both", "lower" or "upper"');
  });
});

describe("yes or no", () => {
  test.each([
    [true, true],
    [0, false],
    ["Yes", true],
    ["n", false],
    ["TRUE", true],
  ])("%j is %s", (given, expected) => {
    expect(coerce(parameter("boolean"), given)).toBe(expected);
  });

  test("anything else is refused", () => {
    expect(messageOf(coerce(parameter("boolean"), "perhaps"))).toBe('Count is "perhaps": give TRUE or FALSE');
  });
});

describe("a range", () => {
  test("of plain cells comes back as the very same array", () => {
    const range = [
      ["Child", "Date"],
      ["A1", 45383],
    ];
    expect(coerce(parameter("records"), range)).toBe(range);
  });

  test("may be a single cell", () => {
    expect(coerce(parameter("range"), "Barnet; Leeds")).toEqual([["Barnet; Leeds"]]);
  });

  test("loses what rich cells carry beside their value", () => {
    const rich = [
      [
        { type: "String", basicValue: "Leeds" },
        { type: "Empty", basicValue: "" },
      ],
    ];
    expect(plainGrid(rich)).toEqual([["Leeds", null]]);
  });

  test("that is missing is said to be", () => {
    expect(messageOf(coerce(parameter("records"), null))).toBe(
      "The range for count is missing: select cells for it",
    );
    expect(coerce(parameter("range", { optional: true }), null)).toBeUndefined();
  });
});

describe("an error in a cell", () => {
  test("is passed on with its sentence", () => {
    const error = new CellError("#N/A", "No indicator");
    expect(coerce(parameter("number"), error)).toBe(error);
    expect(plainCell({ code: "#DIV/0!", message: null })).toEqual(new CellError("#DIV/0!", ""));
    expect(plainCell({ type: "Error", basicValue: "#REF!" })).toEqual(new CellError("#REF!", ""));
  });
});

test("an omitted optional argument is undefined", () => {
  for (const kind of ["number", "text", "date", "boolean", "value"] as const) {
    expect(coerce(parameter(kind, { optional: true }), null)).toBeUndefined();
    expect(coerce(parameter(kind, { optional: true }), "")).toBeUndefined();
  }
});
