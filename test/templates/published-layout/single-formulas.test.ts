import { withoutSpills } from "../../../src/templates/published-layout/single-formulas";
import type { PlannedContent } from "../../../src/templates/plan";

/** Formulas spill from a cell named after them and the rows that they fill. */
const cellsOf = (cells: readonly (readonly PlannedContent[])[]) =>
  withoutSpills(
    { at: "B2", cells, role: "number" },
    (formula, rows) => `${formula.charAt(1)}${rows}`,
    (content) => (typeof content === "string" ? `moved ${content}` : content),
  ).cells;

const part = (anchor: string, row: number, column: number): string =>
  `=IF(ISERROR(${anchor}),${anchor},INDEX(${anchor}#,${row},${column}))`;

it("has every spilled cell take its part of the one formula", () => {
  expect(cellsOf([["=F(A1)", null, null]])).toEqual([[part("F1", 1, 1), part("F1", 1, 2), part("F1", 1, 3)]]);
});

it("knows what spills down, and from which of two neighbours", () => {
  expect(
    cellsOf([
      ["=F()", null, "=G()"],
      [null, null, null],
    ]),
  ).toEqual([
    [part("F2", 1, 1), part("F2", 1, 2), part("G2", 1, 1)],
    [part("F2", 2, 1), part("F2", 2, 2), part("G2", 2, 1)],
  ]);
});

it("leaves formulas that do not spill, and cells to type in", () => {
  expect(
    cellsOf([
      ["=F()", "=G()"],
      ["=H()", 2],
    ]),
  ).toEqual([
    ["moved =F()", "moved =G()"],
    ["moved =H()", 2],
  ]);
  expect(cellsOf([[null]])).toEqual([[null]]);
});

it("says that figures do not apply where a text says why nothing spills", () => {
  expect(cellsOf([["typed in", null]])).toEqual([["moved typed in", "moved [z]"]]);
});
