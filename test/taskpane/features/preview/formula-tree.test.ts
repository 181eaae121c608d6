import { formulaTree } from "../../../../src/taskpane/features/preview/formula-tree";

const cell = (row: number, column: number, sheet: string | null = null) => ({
  kind: "area",
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

describe("a planned formula as a tree", () => {
  it("reads signs by their precedence", () => {
    expect(formulaTree("=1+2*3")).toEqual({
      kind: "call",
      name: "+",
      args: [
        { kind: "value", value: 1 },
        {
          kind: "call",
          name: "*",
          args: [
            { kind: "value", value: 2 },
            { kind: "value", value: 3 },
          ],
        },
      ],
    });
  });

  it("reads calls, references, doubled quotation marks and arguments left out", () => {
    expect(formulaTree('=CSPI.X($B$5,,"a ""b""",{sheet:theme}!A1)')).toEqual({
      kind: "call",
      name: "CSPI.X",
      args: [
        cell(4, 1),
        { kind: "value", value: null },
        { kind: "value", value: 'a "b"' },
        cell(0, 0, "theme"),
      ],
    });
  });

  it.each([
    ["a table of the workbook", "=Referrals[#All]"],
    ["another sheet of the workbook", "='My sheet'!$A$1:$K$900"],
    ["a name", "=SomeName"],
    ["what is no formula", "=1+"],
    ["a sign it does not know", "=A1#"],
  ])("takes %s as foreign", (_what, formula) => {
    expect(formulaTree(formula)).toEqual({ kind: "foreign" });
  });
});
