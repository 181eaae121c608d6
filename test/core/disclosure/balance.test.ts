import { balanceNetwork } from "../../../src/core/disclosure/balance";

/** What flows into each node less what flows out of it, when every edge carries its count. */
function imbalance(
  rows: number,
  columns: number,
  totals: "column" | "row" | "both",
  counts: number[],
): number[] {
  const { nodes, edges } = balanceNetwork(rows, columns, totals);
  const net = Array.from({ length: nodes }, () => 0);
  edges.forEach(({ from, to }, edge) => {
    net[from] = (net[from] ?? 0) - (counts[edge] ?? 0);
    net[to] = (net[to] ?? 0) + (counts[edge] ?? 0);
  });
  return net;
}

describe("balanceNetwork", () => {
  it("balances at every node when the counts add up", () => {
    // by hand: 1 + 2 = 3, 4 + 5 = 9, 1 + 4 = 5, 2 + 5 = 7, 3 + 9 = 5 + 7 = 12
    expect(imbalance(3, 3, "both", [1, 2, 3, 4, 5, 9, 5, 7, 12]).filter((net) => net !== 0)).toEqual([]);
    expect(imbalance(2, 3, "column", [1, 2, 3, 4, 5, 9]).filter((net) => net !== 0)).toEqual([]);
    expect(imbalance(3, 2, "row", [1, 2, 4, 5, 5, 7]).filter((net) => net !== 0)).toEqual([]);
  });

  it("does not balance when one total is wrong", () => {
    expect(imbalance(3, 3, "both", [1, 2, 4, 4, 5, 9, 5, 7, 12]).filter((net) => net !== 0)).not.toEqual([]);
  });

  it("has no edges where there are no totals", () => {
    expect(balanceNetwork(2, 2, "none").edges).toEqual([]);
  });
});
