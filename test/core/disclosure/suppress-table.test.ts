import fc from "fast-check";
import { suppressTable, type CellSuppression } from "../../../src/core/disclosure/suppress-table";
import { attackCell, withTotals } from "../../support/table-attack";

const threshold = 5;
const both = { threshold, totals: "both" } as const;
const hiddenIn = (cells: readonly (readonly CellSuppression[])[]): boolean[][] =>
  cells.map((row) => row.map((cell) => cell !== "shown"));
const isSmall = (count: number): boolean => count >= 1 && count <= threshold;

/** Every hidden cell that a reader can narrow down further than the rule allows. */
function givenAway(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  { threshold, totals }: { threshold: number; totals: "column" | "row" | "both" } = both,
): string[] {
  const isSmall = (count: number): boolean => count >= 1 && count <= threshold;
  const everything = counts.map((row) => row.map((count) => count > 0));
  return counts.flatMap((row, r) =>
    row.flatMap((count, c) => {
      if (!hidden[r]?.[c]) return [];
      const { lowest, highest } = attackCell({ counts, hidden, totals }, r, c);
      const widest = attackCell({ counts, hidden: everything, totals }, r, c);
      const open = isSmall(count)
        ? lowest <= Math.max(1, widest.lowest) && highest >= Math.min(threshold, widest.highest)
        : highest - lowest >= Math.min(threshold - 1, widest.highest - widest.lowest);
      return open ? [] : [`${count} at ${r},${c} lies from ${lowest} to ${highest}`];
    }),
  );
}

const table = (largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: largest }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map(withTotals);

describe("suppressTable", () => {
  it("hides counts of 1 to 5 and shows noughts and 6", () => {
    const cells = suppressTable([[0, 1, 5, 6]], { threshold, totals: "none" });
    expect(cells).toEqual([["shown", "small", "small", "shown"]]);
  });

  it("hides the smallest cell that keeps a single small count from its total", () => {
    // by hand: with 3 alone hidden it is 103 - 40 - 60; 40 is the smaller of the two to hide with it
    expect(suppressTable([[3, 40, 60, 103]], { threshold, totals: "column" })).toEqual([
      ["small", "protects", "shown", "shown"],
    ]);
  });

  it("hides a square of four where rows and columns both have totals", () => {
    // by hand: 3 can move from 1 to 5 when 40, 12 and 22 move with it; three hidden cells never suffice
    const counts = withTotals([
      [3, 40, 60],
      [12, 22, 30],
    ]);
    expect(hiddenIn(suppressTable(counts, both)).flat().filter(Boolean)).toHaveLength(4);
  });

  it("hides the total too where the total itself is small", () => {
    const cells = suppressTable([[2], [1], [3]], { threshold, totals: "row" });
    expect(cells).toEqual([["small"], ["small"], ["small"]]);
  });

  it("leaves a table without small counts as it is", () => {
    const counts = withTotals([
      [6, 0],
      [10, 20],
    ]);
    expect(hiddenIn(suppressTable(counts, both)).flat()).not.toContain(true);
  });

  it("gives nothing away to an attack by linear programming, whatever the table", () => {
    fc.assert(
      fc.property(table(30), (counts) => {
        expect(givenAway(counts, hiddenIn(suppressTable(counts, both)))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives nothing away in tables of small counts, the hardest", () => {
    fc.assert(
      fc.property(table(7), (counts) => {
        expect(givenAway(counts, hiddenIn(suppressTable(counts, both)))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives nothing away whatever the threshold and wherever the totals stand", () => {
    const rule = fc.record({
      threshold: fc.integer({ min: 1, max: 10 }),
      totals: fc.constantFrom("column", "row", "both" as const),
    });
    fc.assert(
      fc.property(table(25), rule, (counts, { threshold: most, totals }) => {
        const shown = counts
          .slice(0, totals === "column" ? -1 : undefined)
          .map((row) => row.slice(0, totals === "row" ? -1 : undefined));
        const one = { threshold: most, totals } as const;
        expect(givenAway(shown, hiddenIn(suppressTable(shown, one)), one)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["of one row", [[3, 0, 0, 12]]],
    ["of one column", [[4], [0], [30]]],
    ["of one cell", [[2]]],
    [
      "of noughts",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      "of small counts alone",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "with a small count alone in its row and column",
      [
        [3, 0],
        [0, 40],
      ],
    ],
    [
      "with one count that is not nought",
      [
        [0, 0],
        [0, 5],
      ],
    ],
  ])("gives away no more than it must in a table %s", (_name, inner) => {
    const counts = withTotals(inner);
    expect(givenAway(counts, hiddenIn(suppressTable(counts, both)))).toEqual([]);
  });

  it("suppresses a table of 40 by 20 in well under a second", () => {
    const inner = Array.from({ length: 40 }, (_r, r) =>
      Array.from({ length: 20 }, (_c, c) => (r * 7 + c * 13) % 23),
    );
    const counts = withTotals(inner);
    const start = performance.now();
    const hidden = hiddenIn(suppressTable(counts, both));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(counts.flat().every((count, i) => !isSmall(count) || hidden.flat()[i] === true)).toBe(true);
  });

  it("stands up to an attack that would succeed on the small counts alone", () => {
    const counts = withTotals([
      [3, 40],
      [12, 22],
    ]);
    const smallOnly = counts.map((row) => row.map(isSmall));
    expect(givenAway(counts, smallOnly)).toEqual(["3 at 0,0 lies from 3 to 3"]);
  });

  it("hides within two cells of the fewest possible on small tables", () => {
    const more: number[] = [];
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 2 }), {
          minLength: 2,
          maxLength: 2,
        }),
        (inner) => {
          const counts = withTotals(inner);
          const hidden = hiddenIn(suppressTable(counts, both));
          more.push(hidden.flat().filter(Boolean).length - fewestHidden(counts));
        },
      ),
      { numRuns: 60, seed: 20 },
    );
    expect(Math.min(...more)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...more)).toBeLessThanOrEqual(2);
  });
});

/** The fewest cells that can be hidden safely: every choice of further cells is tried, fewest first. */
function fewestHidden(counts: readonly (readonly number[])[]): number {
  const cells = counts.flatMap((row, r) => row.map((count, c) => ({ r, c, count })));
  const small = cells.filter(({ count }) => isSmall(count));
  const others = cells.filter(({ count }) => count > threshold);
  const choices = Array.from({ length: 2 ** others.length }, (_, bits) =>
    others.filter((_other, i) => bits & (1 << i)),
  );
  choices.sort((a, b) => a.length - b.length);
  for (const chosen of choices) {
    const hidden = counts.map((row) => row.map(() => false));
    for (const { r, c } of [...small, ...chosen]) (hidden[r] as boolean[])[c] = true;
    if (givenAway(counts, hidden).length === 0) return small.length + chosen.length;
  }
  throw new Error("no choice of cells is safe");
}
