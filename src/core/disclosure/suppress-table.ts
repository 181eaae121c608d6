import { balanceNetwork, type BalanceNetwork, type Totals } from "./balance";
import { cheapestCycle } from "./cheapest-cycle";
import { hiddenInterval, type HiddenInterval } from "./hidden-interval";

/**
 * Counts from 1 to this are hidden. The Department for Education hides 1 to 5 in its children in need
 * statistics; noughts are shown.
 */
export const DEFAULT_THRESHOLD = 5;

export interface SuppressionRule {
  readonly threshold: number;
  readonly totals: Totals;
}

/** Why a cell is hidden: it is small itself, or it would give a small one away. */
export type CellSuppression = "shown" | "small" | "protects";

/** Whether each hidden cell of a table could still be anything that the rule keeps open. */
class Protection {
  readonly hidden: boolean[];
  private readonly widestIntervals = new Map<number, HiddenInterval>();

  constructor(
    readonly counts: readonly number[],
    private readonly network: BalanceNetwork,
    private readonly threshold: number,
  ) {
    this.hidden = counts.map((count) => this.isSmall(count));
  }

  isSmall(count: number): boolean {
    return count >= 1 && count <= this.threshold;
  }

  private interval(edge: number, isHidden: (other: number) => boolean): HiddenInterval {
    return hiddenInterval(this.network, this.counts, isHidden, edge, this.threshold);
  }

  /** What a reader could work out with every cell but the noughts hidden: no suppression can do better. */
  private widest(edge: number): HiddenInterval {
    const known = this.widestIntervals.get(edge);
    if (known) return known;
    const found = this.interval(edge, (other) => (this.counts[other] ?? 0) > 0);
    this.widestIntervals.set(edge, found);
    return found;
  }

  /** A small count must seem possibly 1 and possibly the threshold; any hidden one must stay that wide. */
  isProtected(edge: number): boolean {
    const { lowest, highest } = this.interval(edge, (other) => this.hidden[other] === true);
    const widest = this.widest(edge);
    if (this.isSmall(this.counts[edge] ?? 0)) {
      return lowest <= Math.max(1, widest.lowest) && highest >= Math.min(this.threshold, widest.highest);
    }
    return highest - lowest >= Math.min(this.threshold - 1, widest.highest - widest.lowest);
  }

  unprotected(): number[] {
    return this.hidden.flatMap((hidden, edge) => (hidden && !this.isProtected(edge) ? [edge] : []));
  }

  /** Hides the fewest and least useful cells that let this one move; everything where no cycle does. */
  protect(edge: number): void {
    const cycle =
      cheapestCycle(this.network, this.counts, this.hidden, edge, this.threshold) ??
      this.counts.flatMap((count, other) => (count > 0 ? [other] : []));
    const added = cycle.filter((other) => !this.hidden[other]);
    const more = added.length > 0 ? added : this.nextToHide();
    for (const other of more) this.hidden[other] = true;
  }

  /** Where cycles add nothing, the smallest cell still shown. */
  private nextToHide(): number[] {
    const shown = this.counts.flatMap((count, edge) => (count > 0 && !this.hidden[edge] ? [edge] : []));
    shown.sort((a, b) => (this.counts[a] ?? 0) - (this.counts[b] ?? 0));
    return shown.slice(0, 1);
  }

  /** Shows again what need not be hidden, the largest first. */
  reveal(): void {
    const added = this.hidden.flatMap((hidden, edge) =>
      hidden && !this.isSmall(this.counts[edge] ?? 0) ? [edge] : [],
    );
    added.sort((a, b) => (this.counts[b] ?? 0) - (this.counts[a] ?? 0));
    for (const edge of added) {
      this.hidden[edge] = false;
      if (this.unprotected().length > 0) this.hidden[edge] = true;
    }
  }
}

function hideWhatGivesAway(protection: Protection): void {
  for (let open = protection.unprotected(); open.length > 0; open = protection.unprotected()) {
    const before = protection.hidden.filter(Boolean).length;
    for (const edge of open) if (!protection.isProtected(edge)) protection.protect(edge);
    // Nothing is left to hide: the whole table is hidden, and no more can be done.
    if (protection.hidden.filter(Boolean).length === before) return;
  }
  protection.reveal();
}

/**
 * Hides the small counts of a table, and as many further cells as it takes so that no hidden one can
 * be worked out from the totals.
 *
 * For: a table about to be shared. `counts` is row by row, totals included where `totals` says so
 * ("column": in the last column; "row": in the last row; "both"). Counts are whole numbers of 0 or
 * more that add up to their totals; `functions/disclosure` checks that and answers with a sentence.
 *
 * After suppression, every small count could still be anything from 1 to the threshold, and no hidden
 * count can be narrowed to fewer values than that, by a reader who knows every shown cell, every
 * total, and that noughts are never hidden: or as wide as hiding the whole table could make it, where
 * the noughts themselves tell more (a total of two counts that are not nought is at least 2).
 *
 * One table is looked at by itself. Two tables that share cells or totals, such as two splits of one group,
 * the same children by other bands, or one table at two thresholds, can give away together what neither
 * does alone: they have to be suppressed as one table, or one of them left out.
 *
 * Source: Government Analysis Function, Disclosure control guidance; method after Fischetti and
 * Salazar-González, "Models and algorithms for optimizing cell suppression in tabular data with linear
 * constraints", Journal of the American Statistical Association 95 (2000), with cycles in place of an
 * integer programme: the answer is always safe and seldom hides more than the least possible.
 *
 * @example
 * suppressTable([[3, 40, 60, 103]], { threshold: 5, totals: "column" })
 * // [["small", "protects", "shown", "shown"]]
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  rule: SuppressionRule,
): CellSuppression[][] {
  const columns = counts[0]?.length ?? 0;
  const protection = new Protection(
    counts.flat(),
    balanceNetwork(counts.length, columns, rule.totals),
    rule.threshold,
  );
  if (rule.totals !== "none") hideWhatGivesAway(protection);
  return counts.map((row, r) =>
    row.map((count, c) => {
      if (!protection.hidden[r * columns + c]) return "shown";
      return protection.isSmall(count) ? "small" : "protects";
    }),
  );
}
