import fc from "fast-check";
import { balanceNetwork } from "../../../src/core/disclosure/balance";
import { hiddenInterval } from "../../../src/core/disclosure/hidden-interval";
import { attackCell, withTotals } from "../../support/table-attack";

describe("hiddenInterval", () => {
  it("answers the worked example of its documentation", () => {
    const interval = hiddenInterval(balanceNetwork(1, 3, "column"), [3, 7, 10], (edge) => edge < 2, 0);
    expect(interval).toEqual({ lowest: 1, highest: 9 });
  });

  it("answers the count itself where the totals give it away", () => {
    const interval = hiddenInterval(balanceNetwork(1, 3, "column"), [3, 7, 10], (edge) => edge === 0, 0);
    expect(interval).toEqual({ lowest: 3, highest: 3 });
  });

  it("agrees with linear programming on random tables and random choices of hidden cells", () => {
    const inner = fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(inner, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (cells, chosen) => {
        const counts = withTotals(cells);
        const flat = counts.flat();
        const hidden = counts.map((row, r) => row.map((count, c) => count > 0 && chosen[r * 4 + c] === true));
        const network = balanceNetwork(4, 4, "both");
        flat.forEach((_count, edge) => {
          if (!hidden.flat()[edge]) return;
          const ours = hiddenInterval(network, flat, (other) => hidden.flat()[other] === true, edge);
          expect(ours).toEqual(attackCell({ counts, hidden }, Math.floor(edge / 4), edge % 4));
        });
      }),
      { numRuns: 150 },
    );
  });
});
