import type { BalanceNetwork, CellEdge } from "./balance";
import { LEAST_HIDDEN_COUNT } from "./hidden-interval";

/** A total tells a reader more than an inner cell: hiding one costs as much as hiding this many. */
const COST_OF_A_TOTAL = 3;
/** Between cells of equal cost the smaller count goes first; far too little to outweigh one cell. */
const COST_OF_SIZE = 1e-4;

function costOf(cell: CellEdge, count: number, hidden: boolean): number {
  if (hidden) return 0;
  return (cell.isTotal ? COST_OF_A_TOTAL : 1) + COST_OF_SIZE * (1 - 1 / (1 + count));
}

/** The node nearest the start that has not been left yet. */
function nearest(distance: readonly number[], left: ReadonlySet<number>): number {
  let best = -1;
  distance.forEach((far, node) => {
    if (!left.has(node) && far < (distance[best] ?? Infinity)) best = node;
  });
  return best;
}

/**
 * The cells that, hidden together with one small count, let that count be anything from 1 to the
 * threshold: the cheapest cycle of the network through it whose cells have room for the change.
 *
 * Answers edge numbers without the cell's own, or null where no single cycle has room.
 * Dijkstra's method; a cell already hidden costs nothing.
 *
 * @example
 * // 3 hidden in a row of 3, 40, 60 with its total: 40 is the cheapest to hide with it
 * cheapestCycle(balanceNetwork(1, 4, "column"), [3, 40, 60, 103], [true, false, false, false], 0, 5) // [1]
 */
export function cheapestCycle(
  network: BalanceNetwork,
  counts: readonly number[],
  hidden: readonly boolean[],
  edge: number,
  threshold: number,
): number[] | null {
  const start = network.edges[edge] as CellEdge;
  const count = counts[edge] ?? 0;
  const up = Math.max(0, threshold - count);
  const down = Math.max(0, Math.min(count, threshold) - LEAST_HIDDEN_COUNT);
  const distance = Array.from({ length: network.nodes }, () => Infinity);
  const cameBy: (number | undefined)[] = [];
  const left = new Set<number>();
  distance[start.to] = 0;

  const relax = (node: number, other: number, cell: CellEdge): void => {
    const size = counts[other] ?? 0;
    const along = cell.from === node;
    const neighbour = along ? cell.to : cell.from;
    if (other === edge || (!along && cell.to !== node) || size - LEAST_HIDDEN_COUNT < (along ? down : up))
      return;
    const far = (distance[node] ?? Infinity) + costOf(cell, size, hidden[other] === true);
    if (far >= (distance[neighbour] ?? Infinity)) return;
    distance[neighbour] = far;
    cameBy[neighbour] = other;
  };
  for (let node = nearest(distance, left); node >= 0 && node !== start.from; node = nearest(distance, left)) {
    left.add(node);
    network.edges.forEach((cell, other) => {
      relax(node, other, cell);
    });
  }
  return walkBack(network, cameBy, start);
}

function walkBack(
  network: BalanceNetwork,
  cameBy: readonly (number | undefined)[],
  start: CellEdge,
): number[] | null {
  const cycle: number[] = [];
  for (let node = start.from; node !== start.to;) {
    const other = cameBy[node];
    const cell = other === undefined ? undefined : network.edges[other];
    if (other === undefined || cell === undefined) return null;
    cycle.push(other);
    node = cell.to === node ? cell.from : cell.to;
  }
  return cycle;
}
