import { addMonths } from "../../../src/core/calendar/add-months";
import { dayNumber, isoDate } from "../../../src/core/calendar/excel-dates";

describe("addMonths", () => {
  it.each([
    ["a leap day back a year", [2024, 2, 29], -12, "2023-02-28"],
    ["the last of a long month", [2024, 1, 31], 1, "2024-02-29"],
    ["over the turn of the year", [2023, 11, 30], 3, "2024-02-29"],
    ["back over the turn of the year", [2024, 1, 15], -1, "2023-12-15"],
    ["nothing", [2024, 3, 31], 0, "2024-03-31"],
  ] as const)("moves %s as EDATE does", (_, [year, month, day], months, expected) => {
    expect(isoDate(addMonths(dayNumber(year, month, day), months))).toBe(expected);
  });

  it("gives the example", () => {
    expect(addMonths(45351, -12)).toBe(44985);
  });
});
