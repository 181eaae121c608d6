import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { assessments } from "../../src/core/records/lists/assessments";
import { childProtectionPlans } from "../../src/core/records/lists/child-protection-plans";
import { referrals } from "../../src/core/records/lists/referrals";
import { readList } from "../../src/core/records/read-list";
import type { RecordListDefinition } from "../../src/core/records/record-list";
import { indicators } from "../../src/indicators";
import { breakdownIndicator, type Breakdown } from "../../src/indicators/breakdown";
import type { Indicator } from "../../src/indicators/indicator";
import { countIndicator, measureIndicator, ruleFor } from "../../src/indicators/measure";

const FROM = dayNumber(2023, 4, 1);
const TO = dayNumber(2024, 3, 31);
const PERIOD = { from: FROM, to: TO };

const day = fc.integer({ min: FROM - 500, max: TO + 60 });
const maybe = (value: fc.Arbitrary<Scalar>): fc.Arbitrary<Scalar> => fc.option(value, { nil: null, freq: 4 });
const child = fc.integer({ min: 1, max: 12 }).map((number) => `C${number}`);

interface Sample {
  readonly list: RecordListDefinition;
  readonly headings: readonly string[];
  readonly row: fc.Arbitrary<Scalar[]>;
}

const samples: readonly Sample[] = [
  {
    list: referrals,
    headings: [
      "Child ID",
      "Referral date",
      "Referral NFA?",
      "Reason for closure",
      "Closure date",
      "Referral source",
      "Team",
    ],
    row: fc.tuple(
      child,
      day,
      maybe(fc.boolean()),
      maybe(fc.constantFrom("RC7", "RC8", "RC9")),
      maybe(day),
      fc.constantFrom("1A", "6", "2A"),
      fc.constantFrom("North", "South"),
    ),
  },
  {
    list: assessments,
    headings: ["Child ID", "Assessment start date", "Assessment end date", "Team"],
    row: fc.tuple(child, day, maybe(day), fc.constantFrom("North", "South")),
  },
  {
    list: childProtectionPlans,
    headings: [
      "Child ID",
      "Plan start date",
      "Plan end date",
      "Latest category of abuse",
      "Number of previous plans",
      "Team",
    ],
    row: fc.tuple(
      child,
      day,
      maybe(day),
      fc.constantFrom("NEG", "EMO"),
      maybe(fc.integer({ min: 0, max: 3 })),
      fc.constantFrom("North", "South"),
    ),
  },
];

const readRows = (sample: Sample, grid: Grid) => {
  const list = readList(grid, sample.list);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

/** Numerator, denominator and value of every indicator that the list supports. */
const figures = (sample: Sample, rows: Scalar[][], headings = sample.headings, period = PERIOD) => {
  const list = readRows(sample, [[...headings], ...rows]);
  return indicators
    .filter((indicator) => ruleFor(indicator, list))
    .map((indicator) => {
      const measure = measureIndicator(indicator, list, period, { population: 1000 });
      return isCellError(measure)
        ? [indicator.code, measure.code]
        : [indicator.code, measure.numerator, measure.denominator, measure.value];
    });
};

const rowsOf = (sample: Sample) => fc.array(sample.row, { minLength: 1, maxLength: 40 });
const RUNS = { numRuns: 60 };

describe.each(samples.map((sample) => [sample.list.id, sample] as const))(
  "every figure of %s",
  (_, sample) => {
    it("does not depend on the order of the rows", () => {
      fc.assert(
        fc.property(rowsOf(sample), fc.infiniteStream(fc.nat()), (rows, keys) => {
          // of two rows of a child on one day the first counts, so only one of them is given
          const once = [...new Map(rows.map((row) => [`${row[0]}|${row[1]}`, row])).values()];
          const order = once
            .map((row) => ({ row, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key);
          expect(
            figures(
              sample,
              order.map((one) => one.row),
            ),
          ).toEqual(figures(sample, once));
        }),
        RUNS,
      );
    });

    it("does not depend on the order of the columns", () => {
      fc.assert(
        fc.property(rowsOf(sample), (rows) => {
          const turned = rows.map((row) => [...row].reverse());
          expect(figures(sample, turned, [...sample.headings].reverse())).toEqual(figures(sample, rows));
        }),
        RUNS,
      );
    });

    it("is the sum of its parts when split by team", () => {
      fc.assert(
        fc.property(rowsOf(sample), (rows) => {
          const list = readRows(sample, [sample.headings, ...rows]);
          for (const indicator of indicators.filter((one) => ruleFor(one, list))) {
            const count = countIndicator(indicator, list, PERIOD);
            const parts = breakdownIndicator(indicator, list, PERIOD, "Team");
            if (isCellError(count) || isCellError(parts)) continue;
            const sum = (of: (row: Breakdown["rows"][number]) => number) =>
              parts.rows.reduce((all, row) => all + of(row), 0);
            expect(sum((row) => row.measure.numerator)).toBe(count.numerator);
            if (count.denominator !== null)
              expect(sum((row) => row.measure.denominator ?? 0)).toBe(count.denominator);
          }
        }),
        RUNS,
      );
    });

    it("is the sum over lists when children are not shared between them", () => {
      const additive = (indicator: Indicator): boolean => !["DEC-11"].includes(indicator.code);
      fc.assert(
        fc.property(rowsOf(sample), rowsOf(sample), (one, other) => {
          const renamed = other.map(([id, ...cells]) => [`D${String(id)}`, ...cells]);
          const counts = (rows: Scalar[][]) => {
            const list = readRows(sample, [sample.headings, ...rows]);
            return indicators
              .filter((indicator) => additive(indicator) && ruleFor(indicator, list))
              .map((indicator) => {
                const count = countIndicator(indicator, list, PERIOD);
                return isCellError(count) ? [0, 0] : [count.numerator, count.denominator ?? 0];
              });
          };
          const whole = counts([...one, ...renamed]);
          const [first, second] = [counts(one), counts(renamed)];
          const sums = first.map(([n = 0, d = 0], i) => [
            n + (second[i]?.[0] ?? 0),
            d + (second[i]?.[1] ?? 0),
          ]);
          expect(whole).toEqual(sums);
        }),
        RUNS,
      );
    });

    it("does not change when every date and the period move by whole weeks without a bank holiday", () => {
      // 2030 onwards: no bank holidays are held, so only weekends count, and weeks are alike. 1,461 days are four
      // years, so that twelve months and leap days fall alike too; 7 times it is a whole number of weeks.
      const base = dayNumber(2032, 4, 1) - FROM;
      const weeks = 7 * 1461;
      const moved = (rows: Scalar[][], by: number) =>
        rows.map((row) => row.map((cell) => (typeof cell === "number" && cell > 1000 ? cell + by : cell)));
      fc.assert(
        fc.property(rowsOf(sample), (rows) => {
          const shifted = (by: number) =>
            figures(sample, moved(rows, by), sample.headings, { from: FROM + by, to: TO + by });
          expect(shifted(base + weeks)).toEqual(shifted(base));
        }),
        RUNS,
      );
    });
  },
);
