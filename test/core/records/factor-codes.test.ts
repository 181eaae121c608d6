import { factorsOf } from "../../../src/core/records/factor-codes";

describe("factorsOf", () => {
  it.each([
    ["3B", ["3B"]],
    ["3B, 4A; 16A", ["3B", "4A", "16A"]],
    ["3b\n3B", ["3B"]],
    ["3B - Domestic abuse: parent", ["3B"]],
    ["21", ["21"]],
    ["99Z, none", []],
    ["", []],
  ])("of %j", (cell, codes) => {
    expect(factorsOf(cell)).toEqual(codes);
  });
});
