import { solve, type Constraint, type Model } from "yalps";

/** A table with totals in its last row and column, as a reader of the shared sheet sees it. */
export interface SharedTable {
  readonly counts: readonly (readonly number[])[];
  readonly hidden: readonly (readonly boolean[])[];
  /** Where the totals stand; "both" when not said. */
  readonly totals?: "column" | "row" | "both";
}

const name = (row: number, column: number): string => `r${row}c${column}`;

/**
 * What a reader can work out about one hidden cell by linear programming: its least and greatest value
 * given every shown cell, every row and column that adds up to its total, and that hidden counts are
 * not nought. A solver that knows nothing of how the table was suppressed.
 */
export function attackCell(
  table: SharedTable,
  row: number,
  column: number,
): { lowest: number; highest: number } {
  const rows = table.counts.length;
  const columns = table.counts[0]?.length ?? 0;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const known = new Map<string, number>();
  const { totals = "both" } = table;
  const everySum: { key: string; cells: [number, number, number][] }[] = [
    ...Array.from({ length: rows }, (_, r) => ({
      key: `row${r}`,
      cells: Array.from({ length: columns }, (_c, c): [number, number, number] => [
        r,
        c,
        c === columns - 1 ? -1 : 1,
      ]),
    })),
    ...Array.from({ length: columns }, (_, c) => ({
      key: `column${c}`,
      cells: Array.from({ length: rows }, (_r, r): [number, number, number] => [
        r,
        c,
        r === rows - 1 ? -1 : 1,
      ]),
    })),
  ];
  // A direction without totals tells a reader nothing, but its cells are still counts of 1 or more.
  const tells = (key: string): boolean =>
    totals === "both" || key.startsWith(totals === "column" ? "row" : "column");
  for (const { key, cells } of everySum.filter((one) => tells(one.key))) {
    for (const [r, c, sign] of cells) {
      if (!table.hidden[r]?.[c]) {
        known.set(key, (known.get(key) ?? 0) + sign * (table.counts[r]?.[c] ?? 0));
        continue;
      }
      const variable = variables.get(name(r, c)) ?? new Map<string, number>([[`least ${name(r, c)}`, 1]]);
      variable.set(key, sign);
      variables.set(name(r, c), variable);
      constraints.set(`least ${name(r, c)}`, { min: 1 });
    }
    constraints.set(key, { equal: -(known.get(key) ?? 0) });
  }
  variables.get(name(row, column))?.set("value", 1);
  const bound = (direction: "minimize" | "maximize"): number => {
    const model: Model = { direction, objective: "value", constraints, variables };
    const solution = solve(model);
    if (solution.status === "unbounded") return direction === "maximize" ? Infinity : -Infinity;
    if (solution.status !== "optimal") throw new Error(`the attack is ${solution.status}`);
    return Math.round(solution.result * 1e6) / 1e6;
  };
  return { lowest: bound("minimize"), highest: bound("maximize") };
}

/** Adds row totals, column totals and the grand total to a table of counts. */
export function withTotals(inner: readonly (readonly number[])[]): number[][] {
  const rows = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const columns = rows[0]?.length ?? 0;
  rows.push(Array.from({ length: columns }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)));
  return rows;
}
