// How many further cells SUPPRESS hides, beside the fewest that would have done, on small random tables.
import { balanceNetwork } from "../../src/core/disclosure/balance";
import { hiddenInterval, type HiddenInterval } from "../../src/core/disclosure/hidden-interval";
import { suppressTable } from "../../src/core/disclosure/suppress-table";

const THRESHOLD = 5;
const TABLES_OF_A_SIZE = 150;
const SIZES = [
  [1, 4],
  [2, 2],
  [2, 3],
  [3, 3],
] as const;

/** The same tables every time: a linear congruential generator with the constants of Numerical Recipes. */
const seededChance = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

const withTotals = (inner: readonly (readonly number[])[]): number[][] => {
  const rows = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const columns = rows[0]?.map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)) ?? [];
  return [...rows, columns];
};

const isSmall = (count: number): boolean => count >= 1 && count <= THRESHOLD;

const isWideEnough = (count: number, found: HiddenInterval, widest: HiddenInterval): boolean =>
  isSmall(count)
    ? found.lowest <= Math.max(1, widest.lowest) && found.highest >= Math.min(THRESHOLD, widest.highest)
    : found.highest - found.lowest >= Math.min(THRESHOLD - 1, widest.highest - widest.lowest);

const choicesOf = (from: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : from.flatMap((first, at) => choicesOf(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]));

/** The fewest cells that are safe to hide: every choice of further cells, fewest first, up to a known answer. */
const fewestHidden = (table: readonly (readonly number[])[], atMost: number): number => {
  const counts = table.flat();
  const network = balanceNetwork(table.length, table[0]?.length ?? 0, "both");
  const interval = (edge: number, isHidden: (other: number) => boolean): HiddenInterval =>
    hiddenInterval(network, counts, isHidden, edge);
  const widest = counts.map((_, edge) => interval(edge, (other) => (counts[other] ?? 0) > 0));
  const edges = counts.map((_, edge) => edge);
  const small = edges.filter((edge) => isSmall(counts[edge] ?? 0));
  const others = edges.filter((edge) => (counts[edge] ?? 0) > THRESHOLD);
  for (let more = 0; small.length + more < atMost; more += 1) {
    for (const chosen of choicesOf(others, more)) {
      const hidden = new Set([...small, ...chosen]);
      const isSafe = [...hidden].every((edge) =>
        isWideEnough(
          counts[edge] ?? 0,
          interval(edge, (other) => hidden.has(other)),
          widest[edge] as HiddenInterval,
        ),
      );
      if (isSafe) return hidden.size;
    }
  }
  return atMost;
};

for (const [rows, columns] of SIZES) {
  const chance = seededChance(rows * 10 + columns);
  const extra: number[] = [];
  let optimum = 0;
  for (let made = 0; made < TABLES_OF_A_SIZE; made += 1) {
    const inner = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.floor(40 * chance() ** 2)),
    );
    const table = withTotals(inner);
    const hidden = suppressTable(table, { threshold: THRESHOLD, totals: "both" })
      .flat()
      .filter((cell) => cell !== "shown").length;
    const fewest = fewestHidden(table, hidden);
    optimum += fewest;
    extra.push(hidden - fewest);
  }
  const sum = extra.reduce((total, more) => total + more, 0);
  const exact = extra.filter((more) => more === 0).length;
  console.log(
    `${rows} by ${columns}: ${TABLES_OF_A_SIZE} tables, ${exact} as few as possible, ` +
      `mean ${(sum / extra.length).toFixed(2)} more, most ${Math.max(...extra)} more, ` +
      `${((100 * sum) / optimum).toFixed(1)}% over the least`,
  );
}
