import { sharesAreOfTotals } from "../../../src/core/disclosure/shares-base";

const counts = [
  [3, 40, 43],
  [10, 10, 20],
];

describe("sharesAreOfTotals", () => {
  test("of the row's total, rounded or not, in points or as fractions", () => {
    expect(
      sharesAreOfTotals(
        counts,
        [
          [7, 93, 100],
          [50, 50, 100],
        ],
        "column",
      ),
    ).toBe(true);
    expect(
      sharesAreOfTotals(
        counts,
        [
          [0.07, 0.93, 1],
          [0.5, 0.5, 1],
        ],
        "column",
      ),
    ).toBe(true);
    expect(
      sharesAreOfTotals(
        counts,
        [
          [6.98, 93.02, "100%"],
          [50, 50, null],
        ],
        "column",
      ),
    ).toBe(true);
  });

  test("not of the column's, which the table does not have", () => {
    // by hand: 3 of 13 is 23.1 %, 40 of 50 is 80 %
    expect(
      sharesAreOfTotals(
        counts,
        [
          [23.1, 80, 68.3],
          [76.9, 20, 31.7],
        ],
        "column",
      ),
    ).toBe(false);
  });

  test("of the column's total where the totals stand in the last row", () => {
    const down = [[3], [10], [13]].map(([boys = 0]) => [boys, 2 * boys]);
    expect(
      sharesAreOfTotals(
        down,
        [
          [23.1, 23.1],
          [76.9, 76.9],
          [100, 100],
        ],
        "row",
      ),
    ).toBe(true);
    expect(
      sharesAreOfTotals(
        down,
        [
          [33.3, 66.7],
          [33.3, 66.7],
          [33.3, 66.7],
        ],
        "row",
      ),
    ).toBe(false);
  });

  test("a line, and a table with both totals, has no other base", () => {
    expect(sharesAreOfTotals([[3, 40, 43]], [[12, 160, 172]], "column")).toBe(true);
    expect(
      sharesAreOfTotals(
        counts,
        [
          [23.1, 80, 68.3],
          [76.9, 20, 31.7],
        ],
        "both",
      ),
    ).toBe(true);
  });
});
