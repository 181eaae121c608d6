import { readId } from "../../../../src/core/records/cell-reading/id-cell";

describe("readId", () => {
  it.each([
    [1024, "1024"],
    ["1024", "1024"],
    ["1024.0", "1024"],
    ["  AB 12\u00A0", "AB 12"],
    ["00123", "00123"],
    [null, ""],
  ])("reads %p as %p", (cell, id) => {
    expect(readId(cell)).toBe(id);
  });

  it("does not read an identifier whose digits are lost", () => {
    expect(readId("1.23457E+15")).toEqual({ unreadable: "an identifier whose digits Excel has lost" });
    expect(readId(1234567890123456)).toEqual({ unreadable: "longer than the 15 digits that Excel keeps" });
  });
});
