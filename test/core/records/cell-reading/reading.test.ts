import { CellError } from "../../../../src/core/cells/cell-error";
import { isBlankText, isEmptyCell, shownCell } from "../../../../src/core/records/cell-reading/reading";

describe("cells without content", () => {
  it("are blank, spaces, or a word for nothing", () => {
    expect(["", " - ", "N/A", "null", "Not applicable"].every(isBlankText)).toBe(true);
    expect(["0", "no", "not applicable yet"].some(isBlankText)).toBe(false);
    expect([null, undefined, "", "  "].every(isEmptyCell)).toBe(true);
    expect([0, false, "n/a"].some(isEmptyCell)).toBe(false);
  });
});

describe("shownCell", () => {
  it("shows a cell as Excel does", () => {
    expect([null, true, 1.5, "x", new CellError("#N/A", "")].map(shownCell)).toEqual([
      "",
      "TRUE",
      "1.5",
      "x",
      "#N/A",
    ]);
  });
});
