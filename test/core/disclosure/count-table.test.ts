import { CellError } from "../../../src/core/cells/cell-error";
import {
  readCountTable,
  totalsProblem,
  totalsThatAddUp,
  type CountTable,
} from "../../../src/core/disclosure/count-table";

const bare = (counts: number[][]): CountTable => ({ counts, headingRows: 0, labelColumns: 0 });

describe("readCountTable", () => {
  it("takes text in the first row and column for headings", () => {
    const table = [
      ["Age", "Boys", "Girls"],
      ["0 to 4", 12, 9],
    ];
    expect(readCountTable(table)).toEqual({ counts: [[12, 9]], headingRows: 1, labelColumns: 1 });
  });

  it.each([
    [[[1, -2]], 'The cell in row 1 and column 2 of the table holds "-2": a count cannot be below 0'],
    [
      [[1, 2.5]],
      'The cell in row 1 and column 2 of the table holds "2.5": give counts here and percentages as the shares',
    ],
    [
      [[1, null]],
      "The cell in row 1 and column 2 of the table holds nothing: give a whole number there, 0 for none",
    ],
    [
      [[1, "[c]"]],
      'The cell in row 1 and column 2 of the table holds "[c]": give a whole number there, 0 for none',
    ],
    [[["Age", "Boys"]], "The table holds no counts: select the counts with their headings and totals"],
  ])("answers %j with a sentence", (table, sentence) => {
    expect(readCountTable(table)).toEqual(new CellError("#VALUE!", sentence));
  });

  it("passes on an error that a cell holds", () => {
    const error = new CellError("#N/A", "Nothing published");
    expect(readCountTable([[1, error]])).toBe(error);
  });
});

describe("totalsThatAddUp", () => {
  it.each([
    [[[1, 2, 3]], "column"],
    [[[1], [2], [3]], "row"],
    [
      [
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ],
      "both",
    ],
    [[[1, 2, 4]], "none"],
    [[[7]], "none"],
  ])("finds the totals of %j: %s", (counts, totals) => {
    expect(totalsThatAddUp(counts)).toBe(totals);
  });
});

describe("totalsProblem", () => {
  it("names the first row or column that does not add up", () => {
    // by hand: 1 + 2 is 3, not 4; down the second column 2 is not 5
    expect(totalsProblem(bare([[1, 2, 4]]), "column")).toEqual(
      new CellError("#VALUE!", "Row 1 of the table adds up to 3 but its total is 4: correct one of them"),
    );
    expect(
      totalsProblem(
        bare([
          [1, 2],
          [1, 5],
        ]),
        "row",
      ),
    ).toEqual(
      new CellError("#VALUE!", "Column 2 of the table adds up to 2 but its total is 5: correct one of them"),
    );
  });

  it("finds nothing wrong with totals that add up", () => {
    expect(totalsProblem(bare([[1, 2, 3]]), "column")).toBeNull();
    expect(totalsProblem(bare([[1, 2, 4]]), "none")).toBeNull();
  });
});
