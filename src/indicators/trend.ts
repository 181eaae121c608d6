import { isCellError, type CellError } from "../core/cells/cell-error";
import { periodEndsBeforeStart } from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import { periodSteps, type PeriodPart, type PeriodStep } from "../core/calendar/period-steps";
import type { RecordList } from "../core/records/record-list";
import { ratioHalfUp } from "../core/statistics/rounding";
import type { Indicator, Measure } from "./indicator";
import { measureIndicator, RATE_PER, type MeasureSettings } from "./measure";

/** One point of a trend. */
export interface TrendPoint {
  readonly part: PeriodPart;
  readonly measure: Measure;
}

export interface TrendSettings extends MeasureSettings {
  /** Turns the rate of a month or quarter into a yearly one (count × 12 ÷ months); said in its method. */
  readonly annualise?: boolean;
}

const MONTHS: Record<PeriodStep, number> = { month: 1, quarter: 3, year: 12, "rolling year": 12 };

const yearly = (indicator: Indicator, measure: Measure, step: PeriodStep, population: number): Measure => {
  const per = RATE_PER[indicator.unit];
  const times = 12 / MONTHS[step];
  if (per === undefined || times === 1 || measure.value === null) return measure;
  return {
    ...measure,
    value: ratioHalfUp(measure.numerator * times, population, per, indicator.decimals),
    lower: null,
    upper: null,
    method: `annualised: count × ${times}`,
  };
};

/**
 * Measures an indicator month by month, quarter by quarter, by reporting year or for rolling years.
 *
 * A part that the period cuts short is measured over what is left of it and marked as not whole.
 * Errors: as for the measure.
 */
export const trendOf = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  step: PeriodStep,
  settings: TrendSettings = {},
): readonly TrendPoint[] | CellError => {
  if (period.to < period.from) return periodEndsBeforeStart(period);
  const points: TrendPoint[] = [];
  for (const part of periodSteps(period, step)) {
    const measure = measureIndicator(indicator, records, part, settings);
    if (isCellError(measure)) return measure;
    const annual = settings.annualise === true && settings.population !== undefined && part.isWhole;
    points.push({
      part,
      measure: annual ? yearly(indicator, measure, step, settings.population ?? NaN) : measure,
    });
  }
  return points;
};
