import { CellError } from "../../../../src/core/cells/cell-error";
import { readDate } from "../../../../src/core/records/cell-reading/date-cell";

const FIRST_OF_APRIL_2024 = 45383;

describe("readDate", () => {
  it.each([
    FIRST_OF_APRIL_2024,
    45383.604,
    "01/04/2024",
    "2024-04-01T00:00:00",
    "1 Apr 2024 09:30",
    " 45383 ",
  ])("reads %p", (cell) => {
    expect(readDate(cell)).toBe(FIRST_OF_APRIL_2024);
  });

  it("shifts serial numbers of the 1904 date system, and leaves text alone", () => {
    expect(readDate(FIRST_OF_APRIL_2024 - 1462, 1904)).toBe(FIRST_OF_APRIL_2024);
    expect(readDate("01/04/2024", 1904)).toBe(FIRST_OF_APRIL_2024);
  });

  it.each([null, "", "-", "n/a", "NULL", 0])("takes %p for blank", (cell) => {
    expect(readDate(cell)).toBeNaN();
  });

  it.each([
    ["04/31/2024", "not a date with the day first, such as 31/03/2024"],
    ["tbc", "not a date with the day first, such as 31/03/2024"],
    [-5, "not a date that Excel can hold"],
    [4e9, "not a date that Excel can hold"],
    [true, "not a date"],
    [new CellError("#REF!", ""), "an Excel error"],
  ])("does not read %p", (cell, because) => {
    expect(readDate(cell)).toEqual({ unreadable: because });
  });
});
