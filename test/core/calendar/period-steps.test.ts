import { dayNumber, isoDate } from "../../../src/core/calendar/excel-dates";
import { periodSteps } from "../../../src/core/calendar/period-steps";
import { reportingYearPeriod } from "../../../src/core/calendar/reporting-year";

describe("periodSteps", () => {
  it("cuts a reporting year into twelve whole months", () => {
    const months = periodSteps(reportingYearPeriod(2024), "month");
    expect(months).toHaveLength(12);
    expect(months.every((month) => month.isWhole)).toBe(true);
    expect([months[0]?.label, months[11]?.label]).toEqual(["Apr 2023", "Mar 2024"]);
  });

  it("cuts it into four quarters and one year", () => {
    expect(periodSteps(reportingYearPeriod(2024), "quarter").map((part) => part.label)).toEqual([
      "2023-24 Q1",
      "2023-24 Q2",
      "2023-24 Q3",
      "2023-24 Q4",
    ]);
    expect(periodSteps(reportingYearPeriod(2024), "year").map((part) => part.label)).toEqual(["2023-24"]);
  });

  it("marks the parts that the period cuts short", () => {
    const parts = periodSteps({ from: dayNumber(2024, 1, 15), to: dayNumber(2024, 3, 10) }, "month");
    expect(parts.map((part) => [isoDate(part.from), isoDate(part.to), part.isWhole])).toEqual([
      ["2024-01-15", "2024-01-31", false],
      ["2024-02-01", "2024-02-29", true],
      ["2024-03-01", "2024-03-10", false],
    ]);
  });

  it("ends a rolling year at every month end in the period", () => {
    const parts = periodSteps({ from: dayNumber(2024, 2, 1), to: dayNumber(2024, 3, 31) }, "rolling year");
    expect(parts.map((part) => [isoDate(part.from), part.label])).toEqual([
      ["2023-03-01", "Year to 29 February 2024"],
      ["2023-04-01", "Year to 31 March 2024"],
    ]);
  });

  it("gives the example", () => {
    expect(periodSteps({ from: 45383, to: 45473 }, "month").map((part) => part.label)).toEqual([
      "Apr 2024",
      "May 2024",
      "Jun 2024",
    ]);
  });
});
