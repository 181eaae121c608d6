import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Scalar } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import type { Period } from "../../src/core/calendar/period";
import { indicators } from "../../src/indicators";
import { breakdownIndicator, type Breakdown } from "../../src/indicators/breakdown";
import { countIndicator, measureIndicator, ruleFor } from "../../src/indicators/measure";
import {
  besideOf,
  drawnLists,
  movedRows,
  PERIOD,
  read,
  TYPED,
  withoutRepeats,
  type DrawnList,
} from "./drawn-lists";

interface Drawing {
  readonly headings?: readonly string[];
  readonly period?: Period;
  readonly movedBy?: number;
}

const supported = (drawn: DrawnList, rows: readonly Scalar[][], headings = drawn.headings) => {
  const list = read(drawn.id, [[...headings], ...rows]);
  return { list, indicators: indicators.filter((indicator) => ruleFor(indicator, list)) };
};

/** Numerator, denominator and value of every indicator that the list supports. */
const figures = (
  drawn: DrawnList,
  rows: readonly Scalar[][],
  { headings = drawn.headings, period = PERIOD, movedBy = 0 }: Drawing = {},
) => {
  const { list, indicators: found } = supported(drawn, rows, headings);
  const settings = { population: 1000, options: TYPED, others: besideOf(drawn, movedBy) };
  return found.map((indicator) => {
    const measure = measureIndicator(indicator, list, period, settings);
    if (isCellError(measure)) throw new Error(`${indicator.code}: ${measure.message}`);
    return [indicator.code, measure.numerator, measure.denominator, measure.value];
  });
};

const rowsOf = (drawn: DrawnList) => fc.array(drawn.row, { minLength: 1, maxLength: 30 });
const RUNS = { numRuns: 30 };

test("the drawn lists support every indicator that is counted from records", () => {
  const rules = indicators.flatMap((one) => one.fromRecords.map(({ list }) => `${one.code} from ${list}`));
  const drawnRules = drawnLists.flatMap((drawn) => {
    const row = fc.sample(drawn.row, { numRuns: 1, seed: 1 })[0] ?? [];
    return supported(drawn, [row]).indicators.map((one) => `${one.code} from ${drawn.id}`);
  });
  expect(drawnRules.sort()).toEqual(rules.sort());
});

describe.each(drawnLists.map((drawn) => [drawn.id, drawn] as const))("every figure of %s", (_, drawn) => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(rowsOf(drawn), fc.infiniteStream(fc.nat()), (rows, keys) => {
        const once = withoutRepeats(rows, drawn.once);
        const order = once
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(figures(drawn, order)).toEqual(figures(drawn, once));
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(rowsOf(drawn), (rows) => {
        const turned = rows.map((row) => [...row].reverse());
        const headings = [...drawn.headings].reverse();
        expect(figures(drawn, turned, { headings })).toEqual(figures(drawn, rows));
      }),
      RUNS,
    );
  });

  it("is the sum of its parts when split by team", () => {
    fc.assert(
      fc.property(rowsOf(drawn), (rows) => {
        const { list, indicators: found } = supported(drawn, rows);
        const settings = { options: TYPED, others: besideOf(drawn) };
        for (const indicator of found) {
          const count = countIndicator(indicator, list, PERIOD, settings);
          const parts = breakdownIndicator(indicator, list, PERIOD, "Team", settings);
          if (ruleFor(indicator, list)?.splits === false) {
            expect(isCellError(parts)).toBe(true);
            continue;
          }
          if (isCellError(count) || isCellError(parts)) throw new Error(indicator.code);
          const sum = (of: (row: Breakdown["rows"][number]) => number) =>
            parts.rows.reduce((all, row) => all + of(row), 0);
          expect(sum((row) => row.measure.numerator)).toBeCloseTo(count.numerator, 6);
          if (count.denominator !== null)
            expect(sum((row) => row.measure.denominator ?? 0)).toBeCloseTo(count.denominator, 6);
        }
      }),
      RUNS,
    );
  });

  it("is the sum over lists when children are not shared between them", () => {
    const isTyped = (code: string): boolean => ["WRK-1", "WRK-7", "WRK-8"].includes(code);
    fc.assert(
      fc.property(rowsOf(drawn), rowsOf(drawn), (one, other) => {
        const renamed = other.map(([id, ...cells]) => [`D${String(id)}`, ...cells]);
        const counts = (rows: Scalar[][]) =>
          figures(drawn, rows)
            // a median is no sum, and what is typed beside a list of workers belongs to no part of it
            .filter(([code]) => code !== "DEC-11" && !(drawn.id === "workforce" && isTyped(String(code))))
            .map(([code, n, d]) => [code, Number(n), d === 1000 ? 0 : Number(d)]);
        const [whole, first, second] = [counts([...one, ...renamed]), counts(one), counts(renamed)];
        whole.forEach(([code, n, d], at) => {
          expect(first[at]?.[0]).toBe(code);
          expect(n).toBeCloseTo(Number(first[at]?.[1]) + Number(second[at]?.[1]), 6);
          expect(d).toBeCloseTo(Number(first[at]?.[2]) + Number(second[at]?.[2]), 6);
        });
      }),
      RUNS,
    );
  });

  it("does not change when every date and the period move by whole weeks without a bank holiday", () => {
    // 2030 onwards: no bank holidays are held, so only weekends count, and weeks are alike. 1,461 days are four
    // years, so that twelve months and leap days fall alike too; 7 times it is a whole number of weeks.
    const base = dayNumber(2032, 4, 1) - PERIOD.from;
    const weeks = 7 * 1461;
    fc.assert(
      fc.property(rowsOf(drawn), (rows) => {
        const shifted = (by: number) =>
          figures(drawn, movedRows(rows, by), {
            period: { from: PERIOD.from + by, to: PERIOD.to + by },
            movedBy: by,
          });
        expect(shifted(base + weeks)).toEqual(shifted(base));
      }),
      RUNS,
    );
  });
});
