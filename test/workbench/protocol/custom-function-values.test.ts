import {
  callResult,
  errorAmong,
  failure,
  resultFormats,
  wireArguments,
} from "../../../src/workbench/protocol/custom-function-values";
import type { CustomFunctionMetadata } from "../../../src/workbench/workbook/engine";

const metadata = (...parameters: CustomFunctionMetadata["parameters"]): CustomFunctionMetadata => ({
  id: "F",
  name: "F",
  parameters,
});

test("a single cell for a matrix parameter becomes a matrix, and the other way round", () => {
  const f = metadata({ name: "m", dimensionality: "matrix" }, { name: "s", dimensionality: "scalar" });
  expect(wireArguments([5, [[6]]], f, null)).toEqual([[[5]], 6]);
});

test("arguments that were left out are null, whatever is to stand for blanks", () => {
  const f = metadata({ name: "a" }, { name: "b", optional: true });
  expect(wireArguments([1], f, 0)).toEqual([1, null]);
});

test("the arguments of a repeating parameter arrive as one list", () => {
  const f = metadata({ name: "a" }, { name: "more", dimensionality: "matrix", repeating: true });
  expect(wireArguments([1, [[2]], [[3]]], f, null)).toEqual([1, [[[2]], [[3]]]]);
  const withOptional = metadata({ name: "a" }, { name: "b", optional: true }, { name: "c", repeating: true });
  expect(wireArguments([1], withOptional, null)).toEqual([1, null, []]);
});

test("the first error among the arguments", () => {
  const error = { error: "#N/A" };
  expect(errorAmong([1, [[2, error]]])).toBe(error);
  expect(errorAmong([1, [[2, null]]])).toBeNull();
});

test.each<[unknown, unknown]>([
  [1.5, 1.5],
  ["[c]", "[c]"],
  [null, 0],
  [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
  [{ type: "Entity", text: "Leeds" }, "Leeds"],
  [{ type: "Error", basicValue: "#N/A" }, { error: "#N/A" }],
  [
    { valueType: "CustomFunctionError", code: "#VALUE!", message: "No" },
    { error: "#VALUE!", message: "No" },
  ],
  [
    [[1], ["a"]],
    [[1], ["a"]],
  ],
  [[1, 2], { error: "#VALUE!" }],
])("%j leaves %j in the cell", (returned, expected) => {
  expect(callResult(returned)).toEqual(expected);
});

test("formats that came with the numbers", () => {
  const share = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" };
  expect(resultFormats([[1, share]])).toEqual([[null, "0%"]]);
  expect(resultFormats(1)).toBeNull();
});

test("errors by Excel's number; any other is #VALUE!", () => {
  expect(failure(1, "No such area")).toEqual({ error: "#N/A", message: "No such area" });
  expect(failure(2, "")).toEqual({ error: "#VALUE!" });
});
