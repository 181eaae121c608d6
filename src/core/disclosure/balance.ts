/**
 * A table of counts with its totals, seen as flows that balance.
 *
 * Every row sums to its total and every column to its own, so each cell can be drawn as an edge of a
 * network in which what enters a node leaves it: an inner cell runs from its row to its column, a
 * row's total from the column of totals back to the row, a column's total from the column to the row
 * of totals, the grand total from there to the column of totals. What an attacker can work out about
 * hidden cells is how far those flows can change while the shown ones stand still.
 *
 * Source: Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), chapter 6;
 * Castro, "Recent advances in optimization techniques for statistical tabular data protection",
 * European Journal of Operational Research 216 (2012).
 */

/** Which totals the table carries: in its last column, its last row, both, or none. */
export type Totals = "none" | "column" | "row" | "both";

/** One cell as an edge: from and to are node numbers. */
export interface CellEdge {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** The nodes and edges of a table; cells that no total constrains have no edge. */
export interface BalanceNetwork {
  readonly nodes: number;
  readonly edges: readonly CellEdge[];
}

/** Draws a table of the given size as a network. */
export function balanceNetwork(rows: number, columns: number, totals: Totals): BalanceNetwork {
  if (totals === "none") return { nodes: 0, edges: [] };
  const totalColumn = totals === "column" || totals === "both" ? columns - 1 : -1;
  const totalRow = totals === "row" || totals === "both" ? rows - 1 : -1;
  // A direction without totals is not constrained: all its nodes are one.
  const rowNode = (row: number): number => (totals === "row" ? 0 : row);
  const columnNode = (column: number): number => (totals === "column" ? rows : rows + column);
  const edges: CellEdge[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const backwards = (row === totalRow) !== (column === totalColumn);
      const [start, end] = [rowNode(row), columnNode(column)];
      edges.push({
        row,
        column,
        from: backwards ? end : start,
        to: backwards ? start : end,
        isTotal: row === totalRow || column === totalColumn,
      });
    }
  }
  return { nodes: rows + columns, edges };
}
