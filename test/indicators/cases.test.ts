import { isCellError } from "../../src/core/cells/cell-error";
import { casesOf, type WhichCases } from "../../src/indicators/cases";
import { findIndicator } from "../../src/indicators";
import { oracleList, YEAR_TO_MARCH_2024 } from "./oracle-lists";

const assessments = oracleList("edge-cases/Assessments.csv", "assessments");

const children = (which: WhichCases): string[] => {
  const indicator = findIndicator("DEC-6");
  if (isCellError(indicator)) throw new Error(indicator.message);
  const cases = casesOf(indicator, assessments, YEAR_TO_MARCH_2024, which);
  if (isCellError(cases)) throw new Error(cases.message);
  // the headings are in row 1, so record i is in row i + 2
  expect(cases.rangeRows).toEqual(cases.records.map((record) => record + 2));
  return cases.records.map((record) => assessments.column("LAchildID")?.texts[record] ?? "");
};

describe("the rows behind a figure", () => {
  // by hand, from the reasons of the edge cases: E09 took 46 working days, E13 ends before it starts
  it("are those in the numerator", () => {
    expect(children("numerator")).toEqual(["E07", "E08", "E10", "E11"]);
  });

  it("or those counted and not in it", () => {
    expect(children("not in numerator")).toEqual(["E09", "E13"]);
  });

  it("or all that were counted", () => {
    expect(children("all")).toEqual(["E07", "E08", "E09", "E10", "E11", "E13"]);
  });
});
