import { codeSpellings, readCode } from "../../../../src/core/records/cell-reading/code-cell";
import { categoriesOfAbuse } from "../../../../src/core/records/code-lists/category-of-abuse";
import { ethnicities } from "../../../../src/core/records/code-lists/ethnicity";
import { reasonsForClosure } from "../../../../src/core/records/code-lists/reason-for-closure";
import { referralSources } from "../../../../src/core/records/code-lists/referral-source";

const source = codeSpellings(referralSources);
const reason = codeSpellings(reasonsForClosure);
const abuse = codeSpellings(categoriesOfAbuse);
const ethnicity = codeSpellings(ethnicities);

describe("readCode", () => {
  it.each([
    ["6", "6"],
    [6, "6"],
    ["Police", "6"],
    ["q) 6: Police", "6"],
    ["6 - Police", "6"],
    ["1a", "1A"],
    ["3A - Health services (GP)", "3A"],
    ["u) 10: Unknown", "10"],
    ["1C - Self referral", "1C"],
  ])("reads the source %p", (cell, code) => {
    expect(readCode(cell, source)).toBe(code);
  });

  it.each([
    ["RC8 - Case closed after assessment, no further action", "RC8"],
    ["Died (CIN RC2)", "RC2"],
    ["RC1:Adopted", "RC1"],
    ["Adopted", "RC1"],
  ])("reads the reason %p", (cell, code) => {
    expect(readCode(cell, reason)).toBe(code);
  });

  it("reads categories and ethnicities with their letters", () => {
    expect(readCode("e) Multiple/not recommended", abuse)).toBe("MUL");
    expect(readCode("d) Emotional abuse", abuse)).toBe("EMO");
    expect(readCode("s) REFU", ethnicity)).toBe("REFU");
    expect(readCode("White - British", ethnicity)).toBe("WBRI");
  });

  it("does not choose between a code and words that say another", () => {
    expect(readCode("7 - Police", source)).toEqual({ unreadable: "not a code or label of the list" });
  });

  it("does not read what is not in the list", () => {
    expect(readCode("ZZ", source)).toEqual({ unreadable: "not a code or label of the list" });
    expect(readCode("Fabricated illness", abuse)).toEqual({
      unreadable: "not a code or label of the list",
    });
  });

  it("reads every code, label and pair of both of each list back", () => {
    for (const entries of [referralSources, reasonsForClosure, categoriesOfAbuse, ethnicities]) {
      const known = codeSpellings(entries);
      for (const { code, label } of entries) {
        expect([readCode(code, known), readCode(label, known), readCode(`${code}: ${label}`, known)]).toEqual(
          [code, code, code],
        );
      }
    }
  });
});
