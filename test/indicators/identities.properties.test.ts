import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Scalar } from "../../src/core/cells/grid";
import type { RecordList } from "../../src/core/records/record-list";
import { findIndicator } from "../../src/indicators";
import { distributionOf } from "../../src/indicators/distribution";
import type { CountingOptions, Measure } from "../../src/indicators/indicator";
import { measureIndicator } from "../../src/indicators/measure";
import { besideOf, drawnLists, PERIOD, read, withoutRepeats, type DrawnList } from "./drawn-lists";

const drawnList = (id: string): DrawnList => {
  const found = drawnLists.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const indicatorOf = (code: string) => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  return indicator;
};

const measure = (
  code: string,
  list: RecordList,
  options: CountingOptions = {},
  period = PERIOD,
  others: readonly RecordList[] = [],
): Measure => {
  const found = measureIndicator(indicatorOf(code), list, period, { options, others, population: 1000 });
  if (isCellError(found)) throw new Error(`${code}: ${found.message}`);
  return found;
};

const drawnRows = (drawn: DrawnList, maxLength = 40) =>
  fc.array(drawn.row, { minLength: 1, maxLength }).map((rows) => withoutRepeats(rows, drawn.once));

/** Rows whose end is not before their start; a wrong one ends on the day it starts. */
const endingLast = (rows: Scalar[][], start: number, end: number): Scalar[][] =>
  rows.map((row) =>
    row.map((cell, at) => (at === end && cell !== null ? Math.max(Number(cell), Number(row[start])) : cell)),
  );

const RUNS = { numRuns: 100 };

describe.each([
  ["child-protection-plans", "ACT-7", "ACT-8", "ACT-6", {}, {}],
  ["cin-plans", "ACT-16", "ACT-16", "ACT-16", { which: "starting" }, { which: "ending" }],
] as const)("%s", (id, opened, closed, open, starting, ending) => {
  const drawn = drawnList(id);

  it("opened less closed is the change of those open", () => {
    fc.assert(
      fc.property(drawnRows(drawn), (rows) => {
        const list = read(id, [drawn.headings, ...endingLast(rows, 1, 2)]);
        const before = { from: PERIOD.from - 365, to: PERIOD.from - 1 };
        const change = measure(open, list).numerator - measure(open, list, {}, before).numerator;
        const flow = measure(opened, list, starting).numerator - measure(closed, list, ending).numerator;
        expect(flow).toBe(change);
      }),
      RUNS,
    );
  });
});

it.each([
  "ACT-1",
  "ACT-2",
  "ACT-4",
  "ACT-5",
  "ACT-6",
  "ACT-7",
  "ACT-8",
  "ACT-12",
  "ACT-14",
  "ACT-15",
  "ACT-16",
])("children of %s are no more than its rows", (code) => {
  const [rule] = indicatorOf(code).fromRecords;
  const drawn = drawnList(rule?.list ?? "");
  fc.assert(
    fc.property(drawnRows(drawn), (rows) => {
      const list = read(drawn.id, [drawn.headings, ...rows]);
      const children = measure(code, list, { unit: "children" }).numerator;
      expect(children).toBeLessThanOrEqual(measure(code, list).numerator);
      expect(children).toBeLessThanOrEqual(12);
    }),
    RUNS,
  );
});

it("every row that is counted is in one band, or has no duration", () => {
  fc.assert(
    fc.property(drawnRows(drawnList("assessments")), (rows) => {
      const list = read("assessments", [drawnList("assessments").headings, ...rows]);
      for (const code of ["DEC-6", "DEC-11", "DEC-13"]) {
        const spread = distributionOf(indicatorOf(code), list, PERIOD);
        if (isCellError(spread)) throw new Error(spread.message);
        const banded = spread.bands.reduce((sum, { count }) => sum + count, 0);
        expect(banded + spread.withoutDuration).toBe(spread.counted);
      }
    }),
    RUNS,
  );
});

it("plans judged for their reviews are those open for 91 days or more", () => {
  const drawn = drawnList("child-protection-plans");
  fc.assert(
    fc.property(drawnRows(drawn), (rows) => {
      const list = read(drawn.id, [drawn.headings, ...rows]);
      // by the rows themselves: started 91 days before or earlier, and not ended by the day
      const old = rows.filter(
        ([, start, end]) => Number(start) <= PERIOD.to - 91 && (end === null || Number(end) > PERIOD.to),
      );
      const beside = besideOf(drawn);
      expect(measure("PLN-1", list, {}, PERIOD, beside).denominator).toBe(old.length);
      expect(measure("PLN-8", list, {}, PERIOD, beside).denominator).toBe(old.length);
    }),
    RUNS,
  );
});

it("conferences are no more than enquiries and transfers, over a period that holds them all", () => {
  const drawn = drawnList("section-47-enquiries");
  const all = { from: PERIOD.from - 600, to: PERIOD.to + 600 };
  const transfers = read("referrals", [
    ["Child ID", "Referral date", "Date of Initial CPC"],
    ["C1", PERIOD.from, PERIOD.from + 10],
    ["C2", PERIOD.from, PERIOD.from + 900],
  ]);
  fc.assert(
    fc.property(drawnRows(drawn), (rows) => {
      const list = read(drawn.id, [drawn.headings, ...rows]);
      const conferences = measure("ACT-5", list, {}, all, [transfers]).numerator;
      const moved = measure("ACT-5", list, { transfers: "only" }, all, [transfers]).numerator;
      expect(conferences).toBeLessThanOrEqual(measure("ACT-4", list, {}, all).numerator + moved);
    }),
    RUNS,
  );
});

it("assessments completed or open are those that have started, each once", () => {
  const drawn = drawnList("assessments");
  const all = { from: PERIOD.from - 3000, to: PERIOD.to };
  fc.assert(
    fc.property(drawnRows(drawn), (rows) => {
      const list = read(drawn.id, [drawn.headings, ...endingLast(rows, 1, 2)]);
      const started = rows.filter(([, start]) => Number(start) <= PERIOD.to).length;
      const completed = measure("ACT-15", list, {}, all).numerator;
      expect(completed + (measure("DEC-13", list, {}, all).denominator ?? 0)).toBe(started);
    }),
    RUNS,
  );
});
