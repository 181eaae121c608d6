import { isCellError } from "../../../src/core/cells/cell-error";
import type { Grid } from "../../../src/core/cells/grid";
import { readCountTable } from "../../../src/core/disclosure/count-table";
import { leadingTotalsProblem, namedTotals } from "../../../src/core/disclosure/named-totals";

const named = (table: Grid): unknown => {
  const read = readCountTable(table);
  if (isCellError(read)) return read.message;
  const totals = namedTotals(table, read);
  return isCellError(totals) ? totals.message : totals;
};

describe("namedTotals", () => {
  test.each<[string, Grid]>([
    ["none", [[3, 4, 7]]],
    [
      "column",
      [
        ["Age", "Boys", "Girls", "All"],
        ["0 to 4", 3, 4, 7],
      ],
    ],
    [
      "row",
      [
        ["Age", "Boys"],
        ["0 to 4", 3],
        ["Grand total", 3],
      ],
    ],
    [
      "both",
      [
        ["Age", "Boys", "Total"],
        ["0 to 4", 3, 3],
        ["TOTAL", 3, 3],
      ],
    ],
    [
      "none",
      [
        ["Age", "All other", "Totally new"],
        ["0 to 4", 3, 3],
      ],
    ],
  ])("%s: %j", (totals, table) => {
    expect(named(table)).toBe(totals);
  });

  test("a subtotal or a total that leads is refused", () => {
    expect(
      named([
        ["Age", "Total", "Boys", "Girls"],
        ["0 to 4", 7, 3, 4],
      ]),
    ).toBe('Column 2 of the table is headed "Total": put totals in the last column and leave subtotals out');
    expect(
      named([
        ["Age", "Boys"],
        ["0 to 4", 3],
        ["Subtotal under 5", 3],
        ["5 to 9", 8],
      ]),
    ).toBe(
      'Row 3 of the table is headed "Subtotal under 5": put totals in the last row and leave subtotals out',
    );
  });
});

describe("leadingTotalsProblem", () => {
  test("says so where the first column or row is the sum of the others", () => {
    expect(leadingTotalsProblem([[103, 3, 40, 60]])?.message).toBe(
      "The first column is the sum of the others: move the totals to the end, or say where they stand",
    );
    expect(leadingTotalsProblem([[10], [3], [7]])?.message).toMatch(/^The first row is/);
  });

  test("has nothing to say of other tables, nor of noughts", () => {
    expect(leadingTotalsProblem([[3, 40, 60, 103]])).toBeNull();
    expect(leadingTotalsProblem([[0, 0, 0]])).toBeNull();
    expect(leadingTotalsProblem([[5, 5]])).toBeNull();
  });
});
