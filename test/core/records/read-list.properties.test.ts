import fc from "fast-check";
import { CellError, isCellError } from "../../../src/core/cells/cell-error";
import type { Scalar } from "../../../src/core/cells/grid";
import { readList } from "../../../src/core/records/read-list";
import { isEmptyCell } from "../../../src/core/records/cell-reading/reading";
import { recordLists } from "../../../src/core/records/record-lists";
import { sentencesOf } from "../../support/sentences-of";

/** Anything that a cell of Excel can hold. */
const anyCell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(null, "", " ", true, false, 0, -1, 45383, 45383.75, 1e17, 1.23e11),
  fc.constantFrom<Scalar>(
    "Total",
    "Subtotal",
    "Child ID",
    "01/04/2024",
    "2024-04-01T10:00",
    "n/a",
    "a) Yes",
    "7 - Police",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom<Scalar>(
    new CellError("#N/A", ""),
    new CellError("#REF!", ""),
    new CellError("#DIV/0!", ""),
  ),
);

const anyList = fc.constantFrom(...recordLists);

/** The headings of a list's fields, and rows of anything below. */
const anyRange = anyList.chain((list) => {
  const headings = fc.shuffledSubarray(
    list.fields.map((field) => field.label),
    { minLength: Math.min(2, list.fields.length) },
  );
  return headings.chain((labels) =>
    fc.record({
      list: fc.constant(list),
      labels: fc.constant(labels),
      titles: fc.array(fc.constant<Scalar[]>(["A title", null]), { maxLength: 2 }),
      rows: fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.array(anyCell, { minLength: labels.length, maxLength: labels.length }) },
          { weight: 1, arbitrary: fc.constant(labels.map((): Scalar => null)) },
          { weight: 1, arbitrary: fc.constant<Scalar[]>([...labels]) },
        ),
        { minLength: 1, maxLength: 12 },
      ),
    }),
  );
});

describe("readList, whatever the cells hold", () => {
  it("never throws, and accounts for every row: read, blank, a total or a repeated heading", () => {
    fc.assert(
      fc.property(anyRange, ({ list, labels, titles, rows }) => {
        const grid = [...titles, labels, ...rows];
        const read = readList(grid, list);
        if (isCellError(read)) {
          expect(read.message).not.toMatch(/undefined|\[object|NaN/);
          return;
        }
        const { headingRow, blankRows, totalRows, repeatedHeadingRows } = read.report;
        const left = blankRows + totalRows.length + repeatedHeadingRows.length;
        expect(read.count + left).toBe(grid.length - headingRow);
        const filled = grid.slice(headingRow).filter((cells) => !cells.every(isEmptyCell)).length;
        expect(read.count + totalRows.length + repeatedHeadingRows.length).toBe(filled);
        // Every row that is left out is named in a sentence.
        if (totalRows.length > 0) expect(sentencesOf(read.report.cautions).join()).toMatch(/total row/i);
        if (repeatedHeadingRows.length > 0)
          expect(sentencesOf(read.report.cautions).join()).toContain("repeated");
      }),
      { numRuns: 120 },
    );
  });

  it("reports every cell that holds something and could not be read", () => {
    fc.assert(
      fc.property(anyRange, ({ list, labels, rows }) => {
        const read = readList([labels, ...rows], list);
        if (isCellError(read)) return;
        for (const { field } of read.report.matched) {
          const column = read.column(field);
          const unread = read.report.unreadByField[field] ?? 0;
          if (!column) continue;
          const errors = [...read.rowNumbers].filter(
            (row) => [labels, ...rows][row - 1]?.[column.rangeColumn] instanceof CellError,
          );
          expect(unread).toBeGreaterThanOrEqual(errors.length);
          if (unread > 0)
            expect(
              sentencesOf(read.report.cautions).some((caution) => caution.includes("could not be read")),
            ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("reads a range of anything without throwing", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), anyList, (grid, list) => {
        readList(grid, list);
      }),
      { numRuns: 120 },
    );
  });
});
