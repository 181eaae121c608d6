import { isCellError } from "../../src/core/cells/cell-error";
import { findIndicator } from "../../src/indicators";
import type { PeriodStep } from "../../src/core/calendar/period-steps";
import type { MeasureSettings } from "../../src/indicators/measure";
import { trendOf } from "../../src/indicators/trend";
import { measured, oracleList, YEAR_TO_MARCH_2024 } from "./oracle-lists";

const referrals = oracleList("synthetic-authority/CINdetails.csv", "referrals");

const trend = (code: string, step: PeriodStep, settings: MeasureSettings = {}) => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  const points = trendOf(indicator, referrals, YEAR_TO_MARCH_2024, step, settings);
  if (isCellError(points)) throw new Error(points.message);
  return points;
};

describe("a trend", () => {
  it.each(["month", "quarter", "year"] as const)("by %s adds up to the year", (step) => {
    const points = trend("DEC-1", step);
    const year = measured("DEC-1", referrals);
    expect(points.reduce((sum, point) => sum + point.measure.numerator, 0)).toBe(year.numerator);
    expect(points).toHaveLength({ month: 12, quarter: 4, year: 1 }[step]);
  });

  it("ends rolling years at each month end", () => {
    const points = trend("DEC-3", "rolling year");
    expect(points).toHaveLength(12);
    expect(points[11]?.measure.value).toBe(measured("DEC-3", referrals).value);
  });

  it("takes a snapshot at the end of each part", () => {
    expect(trend("ACT-1", "quarter")[3]?.measure.numerator).toBe(measured("ACT-1", referrals).numerator);
  });

  it("annualises a rate only when asked, and says so", () => {
    const plain = trend("ACT-2", "quarter", { population: 60000 })[0]?.measure;
    const yearly = trend("ACT-2", "quarter", { population: 60000, annualise: true })[0]?.measure;
    expect(yearly?.method).toBe("annualised (count × 12 ÷ 3), Byar 95%");
    // by hand: four times the count of the quarter over the population
    expect(yearly?.value).toBeCloseTo((((plain?.numerator ?? 0) * 4) / 60000) * 10000, 0);
    expect(plain?.method).toBe("Byar 95%");
  });
});
