import type { Caution } from "../../src/core/cells/caution";
import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Scalar } from "../../src/core/cells/grid";
import { findRecordList } from "../../src/core/records/record-lists";
import { readList } from "../../src/core/records/read-list";
import { findIndicator } from "../../src/indicators";
import { countIndicator } from "../../src/indicators/measure";

/** Long enough for every date below, so that no row is left out for its date. */
const PERIOD = { from: 40_000, to: 50_000 };

const anyDate: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 44_000, max: 46_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<Scalar>("01/04/2024", "2024-04-01") },
  { weight: 2, arbitrary: fc.constantFrom<Scalar>(null, "soon", true, "04/13/2024") },
);
const anyId: fc.Arbitrary<Scalar> = fc.constantFrom<Scalar>("A", "B", "C", 7, "7", null);

/** Rows that a caution names as left out: "3 rows have no … and are not counted", "1 row was left out: …". */
const rowsNamed = (cautions: readonly Caution[], pattern: RegExp): number =>
  cautions.reduce((sum, { sentence, rows }) => sum + (pattern.test(sentence) ? (rows ?? NaN) : 0), 0);

const LEFT_OUT = /^\d+ rows? (?:(?:has|have) no .* not counted$|(?:was|were) left out)/;
const OPEN = /^\d+ open at the end of the period/;

describe("every row that is not blank is counted or named in a sentence", () => {
  it.each<[code: string, list: string, headings: string[], isAlsoFine: (row: Scalar[]) => boolean]>([
    ["ACT-2", "referrals", ["Child ID", "Referral date"], () => false],
    ["DEC-1", "referrals", ["Child ID", "Referral date"], () => false],
    ["DEC-6", "assessments", ["Child ID", "Assessment start date", "Assessment end date"], () => false],
    ["ACT-7", "child-protection-plans", ["Child ID", "Plan start date", "Plan end date"], () => false],
    // A plan that goes on has not ended: its row has a start and no end.
    [
      "ACT-8",
      "child-protection-plans",
      ["Child ID", "Plan start date", "Plan end date"],
      ([, start, end]) => isDate(start) && !isDate(end),
    ],
  ])("%s of %s", (code, listId, headings, isAlsoFine) => {
    const indicator = findIndicator(code);
    const list = findRecordList(listId);
    if (isCellError(indicator) || !list) throw new Error(code);
    const row = fc.tuple(anyId, ...headings.slice(1).map(() => anyDate));
    const heading = code === "DEC-1" ? [...headings, "Referral NFA?"] : headings;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
        const read = readList([heading, ...rows.map((cells) => [...cells, "no"])], list);
        if (isCellError(read)) return;
        const count = countIndicator(indicator, read, PERIOD);
        if (isCellError(count)) return;
        const fine = rows.filter(
          (cells) => !cells.every((cell) => cell === null) && isAlsoFine(cells),
        ).length;
        const open = rowsNamed(count.cautions, OPEN);
        expect(count.counted.length + rowsNamed(count.cautions, LEFT_OUT) + open + fine).toBe(read.count);
      }),
      { numRuns: 150 },
    );
  });
});

function isDate(cell: Scalar | undefined): boolean {
  return typeof cell === "number" || cell === "01/04/2024" || cell === "2024-04-01";
}
