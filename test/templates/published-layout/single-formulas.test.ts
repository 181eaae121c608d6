import { withoutSpills } from "../../../src/templates/published-layout/single-formulas";
import type { PlannedContent } from "../../../src/templates/plan";

const cellsOf = (cells: readonly (readonly PlannedContent[])[]) =>
  withoutSpills({ at: "B2", cells, role: "number" }).cells;

it("gives every spilled cell a formula of its own", () => {
  expect(cellsOf([["=F(A1)", null, null]])).toEqual([
    ["=INDEX(F(A1),1,1)", "=INDEX(F(A1),1,2)", "=INDEX(F(A1),1,3)"],
  ]);
});

it("knows what spills down, and from which of two neighbours", () => {
  expect(
    cellsOf([
      ["=F()", null, "=G()"],
      [null, null, null],
    ]),
  ).toEqual([
    ["=INDEX(F(),1,1)", "=INDEX(F(),1,2)", "=INDEX(G(),1,1)"],
    ["=INDEX(F(),2,1)", "=INDEX(F(),2,2)", "=INDEX(G(),2,1)"],
  ]);
});

it("leaves formulas that do not spill, and cells to type in", () => {
  const cells = [
    ["=F()", "=G()"],
    ["=H()", 2],
  ];
  expect(cellsOf(cells)).toEqual(cells);
  expect(cellsOf([[null]])).toEqual([[null]]);
});

it("says that figures do not apply where a text says why nothing spills", () => {
  expect(cellsOf([["typed in", null]])).toEqual([["typed in", "[z]"]]);
});
