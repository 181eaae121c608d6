import { isCellError } from "../../src/core/cells/cell-error";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { recogniseList } from "../../src/core/records/recognise-list";
import { findIndicator } from "../../src/indicators";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import { measureIndicator } from "../../src/indicators/measure";
import { trendOf } from "../../src/indicators/trend";
import { measured, writtenList } from "./oracle-lists";

const YEAR_TO_SEPTEMBER = { from: dayNumber(2024, 10, 1), to: dayNumber(2025, 9, 30) };
const HEADINGS = [
  "As at date",
  "Team",
  "In post FTE",
  "In post headcount",
  "Vacancies FTE",
  "Agency workers FTE",
  "Agency workers covering vacancies FTE",
  "Leavers FTE",
  "Days lost in the year",
  "Cases held on the day",
  "Case holders FTE",
];
const counts = writtenList("workforce-counts", [
  HEADINGS,
  ["31/03/2025", "North", 30, 33, 6, 5, 4, 3, 200, 500, 30],
  ["30/09/2025", "North", 40, 44, 5, 6, 4, 5, 253, 600, 40],
  ["30/09/2025", "South", 60, 64, 10, 9, 8, 7, 506, 700, 45],
]);

const indicator = (code: string) => {
  const found = findIndicator(code);
  if (isCellError(found)) throw new Error(found.message);
  return found;
};

const value = (code: string, settings = {}) => measured(code, counts, settings, YEAR_TO_SEPTEMBER).value;

describe("counts typed by a team", () => {
  it("are recognised", () => {
    const likely = recogniseList([HEADINGS, HEADINGS.map(() => 1)]);
    expect(!isCellError(likely) && likely.list.id).toBe("workforce-counts");
  });

  it("give every indicator of theme 5 on the last day, the teams added up", () => {
    // by hand: 15 of 115, 12 of 100, 15 of 115, 759 of 100 × 253, 1,300 ÷ 85, 12 of 15, 12 of 15
    expect(value("WRK-1")).toBe(13);
    expect(value("WRK-2")).toBe(12);
    expect(value("WRK-3")).toBe(13);
    expect(value("WRK-4")).toBe(3);
    expect(value("WRK-5")).toBe(15.3);
    expect(value("WRK-6")).toBe(100);
    expect(value("WRK-6", { options: { basis: "headcount" } })).toBe(108);
    expect(value("WRK-7")).toBe(80);
    expect(value("WRK-8")).toBe(80);
    expect(value("WRK-9", { population: 50000 })).toBe(20);
  });

  it("are split by team", () => {
    const split = breakdownIndicator(indicator("WRK-1"), counts, YEAR_TO_SEPTEMBER, "Team");
    if (isCellError(split)) throw new Error(split.message);
    // by hand: 5 of 45 and 10 of 70
    expect(split.rows.map(({ group, measure }) => [group, measure.value])).toEqual([
      ["North", 11.1],
      ["South", 14.3],
    ]);
  });

  it("are not nought where a cell is empty", () => {
    const gaps = writtenList("workforce-counts", [
      HEADINGS.slice(0, 5),
      ["30/09/2025", "North", 40, 44, null],
    ]);
    const found = measureIndicator(indicator("WRK-1"), gaps, YEAR_TO_SEPTEMBER);
    expect(isCellError(found) && found.message).toBe(
      '"Vacancies, FTE" is empty for 30 September 2025 in row 2: type the count, 0 where there is none',
    );
    const lacking = measureIndicator(indicator("WRK-2"), gaps, YEAR_TO_SEPTEMBER);
    expect(isCellError(lacking) && lacking.message).toBe(
      'No column "Leavers in the year, FTE" in this list, which WRK-2 needs: add it, or name it in the mapping argument',
    );
  });
});

describe("a list of workers", () => {
  const workers = writtenList("workforce", [
    ["SWENo", "AgencyWorker", "FTE", "RoleStartDate", "RoleEndDate", "Team", "Date of birth"],
    ["1", 0, 0.5, "01/01/2010", null, "North", "01/01/1980"],
    ["2", 0, 1, "01/06/2025", null, "North", "01/01/1960"],
    ["3", 0, 0.6, "01/01/2015", "01/07/2025", "South", "30/09/1995"],
    ["4", 1, 0.8, "01/01/2025", null, "South", "01/10/1995"],
  ]);

  it("is split by full-time equivalents, not by people", () => {
    const split = breakdownIndicator(indicator("WRK-3"), workers, YEAR_TO_SEPTEMBER, "Team");
    if (isCellError(split)) throw new Error(split.message);
    expect(split.rows.map(({ group, measure }) => [group, measure.numerator, measure.denominator])).toEqual([
      ["North", 0, 1.5],
      ["South", 0.8, 0.8],
    ]);
  });

  it("has the age bands of social workers", () => {
    const split = breakdownIndicator(indicator("WRK-6"), workers, YEAR_TO_SEPTEMBER, "age band");
    if (isCellError(split)) throw new Error(split.message);
    expect(split.rows.map(({ group, measure }) => [group, measure.value])).toEqual([
      ["40 to 49", 0.5],
      ["60 and over", 1],
    ]);
  });

  it("cannot split vacancies that were typed", () => {
    const settings = { options: { vacancies: 3 } };
    const split = breakdownIndicator(indicator("WRK-1"), workers, YEAR_TO_SEPTEMBER, "Team", settings);
    expect(isCellError(split) && split.message).toBe(
      "WRK-1 cannot be split here, for what is typed as an option belongs to no row: use a list of workforce counts with a row for each team",
    );
  });

  it("shows in a trend who was in post at the time", () => {
    const points = trendOf(indicator("WRK-6"), workers, YEAR_TO_SEPTEMBER, "quarter");
    if (isCellError(points)) throw new Error(points.message);
    // by hand: workers 1 and 3 until June, when 2 starts; 3 leaves in July
    expect(points.map(({ measure }) => measure.value)).toEqual([1.1, 1.1, 2.1, 1.5]);
  });
});
