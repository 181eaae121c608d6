import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import type { Totals } from "../../core/disclosure/balance";
import {
  readCountTable,
  totalsProblem,
  totalsThatAddUp,
  type CountTable,
} from "../../core/disclosure/count-table";
import { leadingTotalsProblem, namedTotals } from "../../core/disclosure/named-totals";
import { sharesAreOfTotals } from "../../core/disclosure/shares-base";
import { DEFAULT_THRESHOLD, suppressTable, type CellSuppression } from "../../core/disclosure/suppress-table";
import { defineFunction } from "../define-function";

const SUPPRESSED = "[c]";

const hasRowTotals = (totals: Totals): boolean => totals === "column" || totals === "both";
const hasColumnTotals = (totals: Totals): boolean => totals === "row" || totals === "both";

/** A share gives away its count, or a total that it was divided by, where either is hidden. */
function givesAway(
  cells: readonly (readonly CellSuppression[])[],
  row: number,
  column: number,
  totals: Totals,
): boolean {
  const lastRow = cells.length - 1;
  const lastColumn = (cells[0]?.length ?? 0) - 1;
  const parts: [number, number, boolean][] = [
    [row, column, true],
    [row, lastColumn, hasRowTotals(totals)],
    [lastRow, column, hasColumnTotals(totals)],
    [lastRow, lastColumn, totals === "both"],
  ];
  return parts.some(([r, c, counts]) => counts && cells[r]?.[c] !== "shown");
}

const sameSize = (a: Grid, b: Grid): boolean =>
  a.length === b.length && (a[0]?.length ?? 0) === (b[0]?.length ?? 0);

/** Where the totals stand: as stated, else as the labels say, else wherever a last line adds up. */
function totalsOf(table: Grid, read: CountTable, stated: Totals | undefined): Totals | CellError {
  if (stated !== undefined) return stated;
  const named = namedTotals(table, read);
  if (isCellError(named)) return named;
  const found = totalsThatAddUp(read.counts);
  if (named === "none") {
    return found === "none" ? (leadingTotalsProblem(read.counts) ?? found) : found;
  }
  // A line that is headed as a total is held to it; one that adds up without a word is protected too.
  if (found === "none") return named;
  return found === named ? found : "both";
}

function sharesProblem(
  table: Grid,
  { counts, headingRows, labelColumns }: CountTable,
  totals: Totals,
  shares: Grid | undefined,
): CellError | null {
  if (shares === undefined) return null;
  if (!sameSize(table, shares)) {
    return new CellError(
      "#VALUE!",
      "The shares are not the size of the table: select both with the same rows and columns",
    );
  }
  // Counts and their shares give the total, and the total gives the count that was hidden.
  if (totals === "none" && counts.flat().length > 1) {
    return new CellError(
      "#VALUE!",
      "The table has no totals, and shares beside counts give them away: select the totals as well",
    );
  }
  const beside = shares.slice(headingRows).map((row) => row.slice(labelColumns));
  if (sharesAreOfTotals(counts, beside, totals)) return null;
  const [there, missing] = totals === "column" ? ["column", "row"] : ["row", "column"];
  return new CellError(
    "#VALUE!",
    `The shares are not of the totals in the last ${there}: add a ${missing} of the totals that they are of`,
  );
}

export const suppress = defineFunction({
  id: "SUPPRESS",
  category: "disclosure",
  summary: "A table of counts made safe to share: small counts hidden, and whatever would give them away",
  parameters: [
    {
      name: "table",
      kind: "range",
      about: "The counts, with headings and totals; tables that share cells go in as one",
    },
    {
      name: "threshold",
      kind: "number",
      about: "Counts from 1 to this are hidden: 5 when left out",
      optional: true,
      whole: true,
      atLeast: 1,
      atMost: 100,
    },
    {
      name: "totals",
      kind: "text",
      about:
        'Where the totals stand: "column" (the last), "row" (the last), "both" or "none"; whatever adds up when left out',
      optional: true,
      oneOf: ["none", "column", "row", "both"],
    },
    {
      name: "shares",
      kind: "range",
      about:
        "Percentages or rates of the same table, cell by cell: they are answered instead, hidden where they give a hidden count away",
      optional: true,
    },
  ],
  gives: "table",
  source:
    "Government Analysis Function, Disclosure control; Department for Education, children in need statistics: 1 to 5 hidden",
  examples: [
    {
      call: "=CSPI.SUPPRESS({3,40,60,103})",
      gives: [["[c]", "[c]", 60, 103]],
      because: "3 is small; 40 goes with it, or 103 - 40 - 60 would give it away",
    },
    {
      call: "=CSPI.SUPPRESS({3,40,60,103}, 2)",
      gives: [[3, 40, 60, 103]],
      because: "Nothing lies from 1 to 2",
    },
    {
      call: '=CSPI.SUPPRESS({3,40,60,103}, 5, "column", {2.9,38.8,58.3,100})',
      gives: [["[c]", "[c]", 58.3, 100]],
      because: "2.9% and 38.8% of 103 would give the hidden counts away",
    },
    {
      call: '=CSPI.SUPPRESS({3,40,60,104}, 5, "column")',
      gives: new CellError(
        "#VALUE!",
        "Row 1 of the table adds up to 103 but its total is 104: correct one of them",
      ),
      because: "A total that does not add up cannot be protected",
      hidden: true,
    },
  ],
  run: ([table, threshold = DEFAULT_THRESHOLD, stated, shares]) => {
    const read = readCountTable(table);
    if (isCellError(read)) return read;
    const totals = totalsOf(table, read, stated);
    if (isCellError(totals)) return totals;
    const problem = totalsProblem(read, totals) ?? sharesProblem(table, read, totals, shares);
    if (problem) return problem;
    const cells = suppressTable(read.counts, { threshold, totals });
    const hides = (r: number, c: number): boolean => {
      const [row, column] = [r - read.headingRows, c - read.labelColumns];
      if (row < 0 || column < 0) return false;
      return shares === undefined ? cells[row]?.[column] !== "shown" : givesAway(cells, row, column, totals);
    };
    return (shares ?? table).map((row, r) => row.map((cell, c): Scalar => (hides(r, c) ? SUPPRESSED : cell)));
  },
});
