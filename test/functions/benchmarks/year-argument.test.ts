import { CellError } from "../../../src/core/cells/cell-error";
import { yearArgument } from "../../../src/functions/benchmarks/year-argument";

test.each([
  [undefined, "latest"],
  [null, "latest"],
  ["Latest", "latest"],
  [2025, 2025],
  ["2025", 2025],
  ["2024-25", 2025],
  ["2024/25", 2025],
])("%j is %s", (given, year) => {
  expect(yearArgument(given)).toBe(year);
});

test.each([
  [25, 'Year is 25: give the year it ends in, such as 2025 or "2024-25"'],
  [45747, 'Year is 45747: give the year it ends in, such as 2025 or "2024-25"'],
  ["2024-26", 'Year is "2024-26": give the year it ends in, such as 2025 or "2024-25"'],
  [true, 'Year is TRUE: give the year it ends in, such as 2025 or "2024-25"'],
])("%j is refused", (given, message) => {
  expect(yearArgument(given)).toEqual(new CellError("#VALUE!", message));
});
