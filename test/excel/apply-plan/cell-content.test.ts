import { asConstant, cellContent, withFinalNames } from "../../../src/excel/apply-plan/cell-content";

const names = {
  sheets: new Map([["theme", "Children's plans"]]),
  tables: new Map([["measures", "Measures_2"]]),
};

describe("asConstant", () => {
  // Each of these typed into a cell of Excel becomes a date, a number, a truth value or a formula.
  it.each([
    "DEC-6",
    "dec 6",
    "Mar 25",
    "MAY-2025",
    "1-2",
    "3/4",
    " 12",
    "£5",
    "50%",
    "TRUE",
    "+x",
    "-x",
    "@x",
    "'x",
  ])("guards %j", (text) => expect(asConstant(text)).toBe(`'${text}`));

  it.each(["Decision making", "March", "Leeds", "[c]", "England 2025", "ACT-2", "Truth"])(
    "leaves %j",
    (text) => expect(asConstant(text)).toBe(text),
  );
});

describe("withFinalNames", () => {
  it("quotes sheet names and leaves unknown keys alone", () => {
    expect(withFinalNames("={sheet:theme}!A1+SUM({table:measures}[Value])", names)).toBe(
      "='Children''s plans'!A1+SUM(Measures_2[Value])",
    );
    expect(withFinalNames("={sheet:none}!A1", names)).toBe("={sheet:none}!A1");
  });
});

describe("cellContent", () => {
  it("guards texts, resolves formulas and leaves the rest", () => {
    expect(cellContent("DEC-6", names)).toBe("'DEC-6");
    expect(cellContent("={sheet:theme}!A1", names)).toBe("='Children''s plans'!A1");
    expect([12, true, null].map((content) => cellContent(content, names))).toEqual([12, true, null]);
  });
});
