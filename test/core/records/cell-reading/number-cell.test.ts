import { readNumber } from "../../../../src/core/records/cell-reading/number-cell";

describe("readNumber", () => {
  it.each([
    [12, 12],
    ["12", 12],
    [" 1,250 ", 1250],
    ["-0.5", -0.5],
    [".75", 0.75],
  ])("reads %p", (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each([null, "", "n/a"])("takes %p for blank", (cell) => {
    expect(readNumber(cell)).toBeNaN();
  });

  it.each(["twelve", "1,2", "3 days", ".", "1e5", true])("does not read %p", (cell) => {
    expect(readNumber(cell)).toEqual({ unreadable: "not a number" });
  });
});
