import { dayNumber } from "../../src/core/calendar/excel-dates";
import { expectedAnswers, measured, oracleList } from "./oracle-lists";

const YEAR_TO_SEPTEMBER_2022 = { from: dayNumber(2021, 10, 1), to: dayNumber(2022, 9, 30) };

describe("the workforce census sample", () => {
  const workers = oracleList("workforce-census/workers-2022.csv", "workforce");
  const expected = expectedAnswers("workforce-census/expected-2022.json") as Record<string, number>;
  const measure = (code: string, options = {}) =>
    measured(code, workers, { options }, YEAR_TO_SEPTEMBER_2022);

  it("WRK-1: vacancy rate", () => {
    expect(measure("WRK-1", { vacancies: expected["vacancies_fte"] }).value).toBe(
      expected["vacancy_rate_fte"],
    );
  });

  it("WRK-2: turnover", () => {
    expect(measure("WRK-2").value).toBe(expected["turnover_rate_fte"]);
    expect(measure("WRK-2", { basis: "headcount" }).value).toBe(expected["turnover_rate_headcount"]);
    expect(measure("WRK-2", { basis: "headcount" }).numerator).toBe(expected["leavers_headcount"]);
  });

  it("WRK-3: agency workers", () => {
    expect(measure("WRK-3").numerator).toBe(expected["agency_fte"]);
    expect(measure("WRK-3").value).toBe(expected["agency_rate_fte"]);
    expect(measure("WRK-3", { basis: "headcount" }).value).toBe(expected["agency_rate_headcount"]);
  });

  it("WRK-4: sickness absence", () => {
    expect(measure("WRK-4").value).toBe(expected["absence_rate_fte"]);
  });

  it("WRK-5: caseload", () => {
    const caseload = measure("WRK-5");
    expect(caseload.denominator).toBe(expected["case_holders_fte"]);
    expect(caseload.value).toBe(expected["caseload_fte"]);
    // by hand: the sample gives 11 + 37 + 45 + 29 + 70 + 80 + 87 of its cases to workers with no hours
    expect((expected["cases"] ?? 0) - caseload.numerator).toBe(359);
  });

  it("WRK-6: in post and starters", () => {
    // the sum of eleven contracts of six decimals each is exact; the published figure has one
    expect(measure("WRK-6").numerator).toBe(expected["in_post_fte"]);
    expect(measure("WRK-6", { basis: "headcount" }).value).toBe(expected["in_post_headcount"]);
    expect(measure("WRK-6", { basis: "headcount", which: "starters" }).value).toBe(
      expected["starters_headcount"],
    );
  });
});
