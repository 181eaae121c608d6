import { balanceNetwork } from "../../../src/core/disclosure/balance";
import { cheapestCycle } from "../../../src/core/disclosure/cheapest-cycle";

describe("cheapestCycle", () => {
  it("answers the worked example of its documentation", () => {
    const hidden = [true, false, false, false];
    expect(cheapestCycle(balanceNetwork(1, 4, "column"), [3, 40, 60, 103], hidden, 0, 5)).toEqual([1]);
  });

  it("prefers a larger cell that is hidden already", () => {
    const hidden = [true, false, true, false];
    expect(cheapestCycle(balanceNetwork(1, 4, "column"), [3, 40, 60, 103], hidden, 0, 5)).toEqual([2]);
  });

  it("answers null where no cell has room for the change", () => {
    // by hand: noughts are never hidden, so only the total of 2 can move with the 2; alone in a column
    // of totals nothing can
    const counts = [2, 0, 0, 2];
    expect(cheapestCycle(balanceNetwork(1, 4, "column"), counts, [true, false, false, false], 0, 5)).toEqual([
      3,
    ]);
    expect(cheapestCycle(balanceNetwork(2, 1, "column"), [2, 0], [true, false], 0, 5)).toBeNull();
  });
});
