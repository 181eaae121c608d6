import { tokenize } from "@borgar/fx";
import fc from "fast-check";
import {
  referenceText,
  rewriteReferences,
  type FormulaReference,
} from "../../../src/core/cells/formula-references";
import { tokensOf } from "../../../src/core/cells/formula-tokens";

const referencesIn = (formula: string): FormulaReference[] => {
  const found: FormulaReference[] = [];
  rewriteReferences(formula, (reference) => {
    found.push(reference);
    return "";
  });
  return found;
};

const moved = (formula: string): string =>
  rewriteReferences(formula, ({ sheet, address }) => `<${sheet ?? "here"} ${address}>`);

it.each([
  ["=$B$5", "=<here $B$5>"],
  ["=SUM(B5:C$9)", "=SUM(<here B5:C$9>)"],
  ["={sheet:theme}!$A$20&B1", "=<theme $A$20>&<here B1>"],
  ["={sheet:theme}!A1:B2", "=<theme A1:B2>"],
  ["=B2:INDEX(A1:A9,2)", "=<here B2>:INDEX(<here A1:A9>,2)"],
  ["=IF($B$5>=AA10,1,-AB11%)", "=IF(<here $B$5>>=<here AA10>,1,-<here AB11>%)"],
])("finds the references of %s", (formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

it.each([
  '="A1 of ""B2"" and {sheet:theme}!A1"',
  "=LOG10(2)+CSPI.PERCENT.CI(1,2)",
  "='My ''A1'' sheet'!$A$1:$K$900",
  "=Sheet1!A1:B2+Sheet1!$C$3",
  "=[Book A1.xlsx]Sheet1!A1",
  "=A1!B2",
  "=Jan1:Mar1!B2",
  "=Referrals[#All]",
  "=Plans[[#This Row],[A1 ']B2]]",
  "=ROWS({table:indicators}[B2])",
  "={1,2;3,4}",
  "=1E5+2.5e-3",
  "=A1.B2+_A1+A1_b+A1é+XFE1+A0+A1048577",
  "=#N/A+#REF!+#DIV/0!",
  "=Sheet1!A:C+Sheet1!2:5",
])("leaves %s as it is", (formula) => {
  expect(moved(formula)).toBe(formula);
});

it("says that all that spills from a cell is meant", () => {
  expect(referencesIn("=SUM($B$10#)+A1")).toEqual([
    { sheet: null, address: "$B$10", isSpill: true },
    { sheet: null, address: "A1", isSpill: false },
  ]);
});

it.each(["=SUM($A:$C)", "=SUM(2:5)"])("refuses %s, which would reach into other sections", (formula) => {
  expect(() => moved(formula)).toThrow(RangeError);
});

it("keeps whole rows and columns of a user's formula", () => {
  expect(rewriteReferences("=SUM($A:$C)+SUM(2:5)+B2", () => "B3", true)).toBe("=SUM($A:$C)+SUM(2:5)+B3");
});

it("cuts a formula into pieces", () => {
  expect(tokensOf('=A1&"x"').map(({ text }) => text)).toEqual(["=", "A1", "&", '"x"']);
});

/** Pieces of formulas; joined by operators they make any formula that a template may write. */
const letters = fc.constantFrom("A", "B", "Z", "AA", "XFD");
const cell = fc
  .tuple(fc.boolean(), letters, fc.boolean(), fc.integer({ min: 1, max: 999 }))
  .map(([fixed, column, fixedRow, row]) => `${fixed ? "$" : ""}${column}${fixedRow ? "$" : ""}${row}`);
const area = fc.tuple(cell, cell).map(([first, last]) => `${first}:${last}`);
const leaf = fc.oneof(
  cell,
  area,
  fc.string({ maxLength: 8 }).map((words) => `"${words.replaceAll('"', '""')}"`),
  fc.tuple(fc.constantFrom("Sheet1", "'A1 B2'", "'it''s'"), cell).map(([sheet, at]) => `${sheet}!${at}`),
  fc.constantFrom("Referrals[#All]", "Plans[[#This Row],[A1]]", "1E5", "12.5", "TRUE", "#N/A", "Total_A1"),
);
const formula = fc
  .array(fc.tuple(leaf, fc.constantFrom("+", "&", ",", "<>", "-")), { minLength: 1, maxLength: 8 })
  .map((parts) => `=LOG10(${parts.map(([piece, sign]) => piece + sign).join("")}1)`);

it("gives any formula back when nothing is moved", () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(rewriteReferences(text, referenceText)).toBe(text);
    }),
  );
});

it("finds the same references as an independent reader of formulas", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const expected = tokenize(text)
        .filter((token) => token.type === "range" && !String(token.value).includes("!"))
        .map((token) => String(token.value));
      expect(referencesIn(text).map(({ address }) => address)).toEqual(expected);
    }),
  );
});
