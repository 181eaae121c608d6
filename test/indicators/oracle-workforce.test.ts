import { dayNumber } from "../../src/core/calendar/excel-dates";
import { isCellError } from "../../src/core/cells/cell-error";
import { findIndicator } from "../../src/indicators";
import { distributionOf } from "../../src/indicators/distribution";
import { expectedAnswers, measured, oracleList } from "./oracle-lists";

const YEAR_TO_SEPTEMBER_2022 = { from: dayNumber(2021, 10, 1), to: dayNumber(2022, 9, 30) };

/** What the file says besides the workers: counts that no list of workers holds, which a team types in. */
const TYPED = { vacancies: 79.68, covering: 59.82 };

describe("the workforce census sample", () => {
  const workers = oracleList("workforce-census/workers-2022.csv", "workforce");
  const answers = expectedAnswers("workforce-census/expected-2022.json");
  const measure = (code: string, options = {}) =>
    measured(code, workers, { population: 60000, options }, YEAR_TO_SEPTEMBER_2022);
  const heads = (code: string, options = {}) => measure(code, { ...options, basis: "headcount" });
  const caseload = measure("WRK-5");
  const absence = measure("WRK-4");

  const timeInService = (): Record<string, number> => {
    const indicator = findIndicator("WRK-6");
    if (isCellError(indicator)) throw new Error(indicator.message);
    const spread = distributionOf(indicator, workers, YEAR_TO_SEPTEMBER_2022);
    if (isCellError(spread)) throw new Error(spread.message);
    const keys = ["<2", "2-<5", "5-<10", "10-<20", "20-<30", "30+"];
    return Object.fromEntries(
      spread.bands.flatMap(({ count }, band) => (count > 0 ? [[keys[band], count]] : [])),
    ) as Record<string, number>;
  };

  const figures: Record<string, unknown> = {
    in_post_headcount: heads("WRK-6").value,
    // the sum of eleven contracts of six decimals each is exact; the published figure has one
    in_post_fte: measure("WRK-6").numerator,
    leavers_headcount: heads("WRK-2").numerator,
    leavers_fte_at_prev_30_sept: measure("WRK-2").numerator,
    starters_headcount: heads("WRK-6", { which: "starters" }).value,
    agency_headcount: heads("WRK-3").numerator,
    agency_fte: measure("WRK-3").numerator,
    vacancies_fte: measure("WRK-1", TYPED).numerator,
    turnover_rate_headcount: heads("WRK-2").value,
    turnover_rate_fte: measure("WRK-2").value,
    vacancy_rate_fte: measure("WRK-1", TYPED).value,
    agency_rate_fte: measure("WRK-3").value,
    agency_rate_headcount: heads("WRK-3").value,
    agency_cover_rate_fte: measure("WRK-7", TYPED).value,
    vacancy_agency_cover_rate_fte: measure("WRK-8", TYPED).value,
    // by hand: the sample gives 11 + 37 + 45 + 29 + 70 + 80 + 87 of its cases to workers with no hours
    cases: caseload.numerator + 359,
    case_holders_fte: caseload.denominator,
    caseload_fte: caseload.value,
    absence_rate_fte: absence.value,
    absence_days_denominator: Math.round((absence.denominator ?? 0) / measure("WRK-6").numerator),
    time_in_service_headcount: timeInService(),
    fte_per_10000_children: measure("WRK-9").value,
  };

  it.each(Object.keys(answers))("%s", (answer) => {
    expect(figures[answer]).toEqual(answers[answer]);
  });

  it("tells the cases of workers with no hours", () => {
    expect(caseload.cautions.map(({ sentence }) => sentence).join("; ")).toContain(
      "359 cases are held by workers with no hours and are not counted",
    );
  });

  it("WRK-9 has no interval", () => {
    expect(measure("WRK-9").lower).toBeNull();
  });

  it("counts who starts later, as the answers do, unless told", () => {
    // by hand: three employed workers start after 30 September 2022
    const leftOut = heads("WRK-6", { laterStarters: "left out" });
    expect(leftOut.value).toBe((answers["in_post_headcount"] as number) - 3);
  });
});
