import { dayNumber, isoDate } from "../../../src/core/calendar/excel-dates";
import {
  parseReportingYear,
  reportingQuarter,
  reportingYear,
  reportingYearLabel,
  reportingYearPeriod,
} from "../../../src/core/calendar/reporting-year";

describe("reporting year", () => {
  it("changes on 1 April", () => {
    expect(reportingYear(dayNumber(2024, 3, 31))).toBe(2024);
    expect(reportingYear(45383)).toBe(2025);
  });

  it("has its label and its days", () => {
    expect(reportingYearLabel(2025)).toBe("2024-25");
    expect(reportingYearLabel(2000)).toBe("1999-00");
    const { from, to } = reportingYearPeriod(2024);
    expect([isoDate(from), isoDate(to)]).toEqual(["2023-04-01", "2024-03-31"]);
  });

  it.each([
    ["2024-25", 2025],
    ["2024/25", 2025],
    ["202425", 2025],
    ["2024 to 2025", 2025],
    ["2024–25", 2025],
    ["1999-00", 2000],
    [" 2025 ", 2025],
    [2025, 2025],
    ["2024-26", null],
    ["25", null],
    ["last year", null],
  ] as const)("reads %p as %p", (text, year) => {
    expect(parseReportingYear(text)).toBe(year);
  });
});

describe("quarters", () => {
  it("run from April", () => {
    const quarters = [4, 7, 10, 1].map((month) => reportingQuarter(dayNumber(2024, month, 15)));
    expect(quarters).toEqual([1, 2, 3, 4]);
    expect(reportingQuarter(45292)).toBe(4);
  });
});
