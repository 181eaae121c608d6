import { summarise } from "../../../src/workbench/grid/selection-summary";

describe("summarise", () => {
  it("averages and adds numbers and counts what is filled", () => {
    // by hand: (1 + 2) / 2 = 1.5; three filled cells.
    expect(summarise([1, 2, "x", null, ""])).toEqual({ average: 1.5, count: 3, sum: 3 });
  });

  it("leaves errors and truth values out of the sum", () => {
    // by hand: the numbers are 4 and 6, so 10 and 5 on average; four filled cells.
    expect(summarise([4, 6, { error: "#N/A" }, true])).toEqual({ average: 5, count: 4, sum: 10 });
  });

  it("has nothing to add up in one cell or in text", () => {
    expect(summarise([5])).toEqual({ average: null, count: 1, sum: null });
    expect(summarise(["a", "b"])).toEqual({ average: null, count: 2, sum: null });
  });
});
