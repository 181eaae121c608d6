import type { BalanceNetwork, CellEdge } from "./balance";

/** The least that a hidden count can be: noughts are always shown, so a reader knows it is not one. */
export const LEAST_HIDDEN_COUNT = 1;

/** How far a reader can narrow a hidden count down, both ends included; `Infinity` where nothing bounds it. */
export interface HiddenInterval {
  readonly lowest: number;
  readonly highest: number;
}

/** One way to move along a hidden cell: raise it from `from` to `to`, or lower it the other way round. */
interface Move {
  readonly edge: number;
  readonly to: number;
  readonly raises: boolean;
}

function movesFrom(network: BalanceNetwork, isHidden: (edge: number) => boolean, without: number): Move[][] {
  const moves: Move[][] = Array.from({ length: network.nodes }, () => []);
  network.edges.forEach((cell, edge) => {
    if (edge === without || !isHidden(edge)) return;
    moves[cell.from]?.push({ edge, to: cell.to, raises: true });
    moves[cell.to]?.push({ edge, to: cell.from, raises: false });
  });
  return moves;
}

/** A shortest path of moves that still have room, as the moves taken, or null. */
function pathWithRoom(
  moves: Move[][],
  room: (move: Move) => number,
  start: number,
  end: number,
): Move[] | null {
  const reached = new Map<number, { move: Move; from: number } | null>([[start, null]]);
  const queue = [start];
  for (let head = 0; head < queue.length && !reached.has(end); head += 1) {
    const node = queue[head] as number;
    for (const move of moves[node] ?? []) {
      if (reached.has(move.to) || room(move) <= 0) continue;
      reached.set(move.to, { move, from: node });
      queue.push(move.to);
    }
  }
  if (!reached.has(end)) return null;
  const path: Move[] = [];
  for (let step = reached.get(end); step; step = reached.get(step.from)) path.push(step.move);
  return path;
}

/** The most that can flow from one node to another by changing hidden cells, up to `enough`. */
function mostFlow(
  moves: Move[][],
  counts: readonly number[],
  start: number,
  end: number,
  enough: number,
): number {
  const change = new Map<number, number>();
  const room = ({ edge, raises }: Move): number =>
    raises ? Infinity : (counts[edge] ?? 0) + (change.get(edge) ?? 0) - LEAST_HIDDEN_COUNT;
  let total = 0;
  while (total < enough) {
    const path = start === end ? [] : pathWithRoom(moves, room, start, end);
    if (path === null) return total;
    const amount = Math.min(enough - total, ...path.map(room));
    if (!Number.isFinite(amount)) return Infinity;
    for (const { edge, raises } of path)
      change.set(edge, (change.get(edge) ?? 0) + (raises ? amount : -amount));
    total += amount;
    if (path.length === 0) return enough;
  }
  return total;
}

/**
 * What a reader who knows every shown cell and every total can work out about one hidden count.
 *
 * The ends are exact: the counts that fill a table with given totals form a network whose extreme
 * points are whole numbers (Ahuja, Magnanti and Orlin, Network Flows, 1993, theorem 9.10), so the
 * furthest a cell can move is a maximum flow. `enough` stops the search once the cell has moved that
 * far, which is all that a check needs.
 *
 * @example
 * // 3 and 7 hidden, total 10 shown: each could be anything from 1 to 9
 * hiddenInterval(balanceNetwork(1, 3, "column"), [3, 7, 10], (edge) => edge < 2, 0) // { lowest: 1, highest: 9 }
 */
export function hiddenInterval(
  network: BalanceNetwork,
  counts: readonly number[],
  isHidden: (edge: number) => boolean,
  edge: number,
  enough = Infinity,
): HiddenInterval {
  const cell = network.edges[edge] as CellEdge;
  const count = counts[edge] ?? 0;
  const moves = movesFrom(network, isHidden, edge);
  const room = count - LEAST_HIDDEN_COUNT;
  const down = mostFlow(moves, counts, cell.from, cell.to, Math.min(room, enough));
  const up = mostFlow(moves, counts, cell.to, cell.from, enough);
  return { lowest: count - Math.min(room, down), highest: count + up };
}
