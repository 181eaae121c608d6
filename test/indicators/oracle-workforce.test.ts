import { dayNumber } from "../../src/core/calendar/excel-dates";
import { isCellError } from "../../src/core/cells/cell-error";
import { findIndicator } from "../../src/indicators";
import { distributionOf } from "../../src/indicators/distribution";
import { expectedAnswers, measured, oracleList } from "./oracle-lists";

const YEAR_TO_SEPTEMBER_2022 = { from: dayNumber(2021, 10, 1), to: dayNumber(2022, 9, 30) };

describe("the workforce census sample", () => {
  const workers = oracleList("workforce-census/workers-2022.csv", "workforce");
  const answers = expectedAnswers("workforce-census/expected-2022.json");
  const expected = answers as Record<string, number>;
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

  it("WRK-6: time in service, in completed years", () => {
    const indicator = findIndicator("WRK-6");
    if (isCellError(indicator)) throw new Error(indicator.message);
    const spread = distributionOf(indicator, workers, YEAR_TO_SEPTEMBER_2022);
    if (isCellError(spread)) throw new Error(spread.message);
    const found = Object.fromEntries(spread.bands.map(({ label, count }) => [label, count]));
    const years = answers["time_in_service_headcount"] as Record<string, number>;
    expect(found).toEqual({
      "Less than 2 years": years["<2"],
      "2 to less than 5 years": years["2-<5"] ?? 0,
      "5 to less than 10 years": years["5-<10"],
      "10 to less than 20 years": years["10-<20"],
      "20 to less than 30 years": years["20-<30"],
      "30 years or more": years["30+"] ?? 0,
    });
  });

  it("WRK-7 and WRK-8: agency workers covering vacancies, from counts typed in", () => {
    // the file says that 59.82 agency full-time equivalents cover vacancies, of 5.420149 and of 79.68
    const typed = { covering: 59.82, vacancies: expected["vacancies_fte"] };
    expect(measure("WRK-7", { covering: typed.covering }).value).toBe(expected["agency_cover_rate_fte"]);
    expect(measure("WRK-8", typed).value).toBe(expected["vacancy_agency_cover_rate_fte"]);
  });

  it("WRK-9: full-time equivalents for the number of children", () => {
    const found = measured("WRK-9", workers, { population: 60000 }, YEAR_TO_SEPTEMBER_2022);
    expect(found.value).toBe(expected["fte_per_10000_children"]);
    expect(found.lower).toBeNull();
  });

  it("counts who starts later, as the answers do, unless told", () => {
    // by hand: three employed workers start after 30 September 2022
    const leftOut = measure("WRK-6", { basis: "headcount", laterStarters: "left out" });
    expect(leftOut.value).toBe((expected["in_post_headcount"] ?? 0) - 3);
  });
});
