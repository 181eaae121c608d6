import { isCellError, type CellError } from "../core/cells/cell-error";
import { periodEndsBeforeStart } from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import { periodSteps, type PeriodPart, type PeriodStep } from "../core/calendar/period-steps";
import type { RecordList } from "../core/records/record-list";
import type { Indicator, Measure } from "./indicator";
import { measureIndicator, ruleFor, type MeasureSettings } from "./measure";

/** One point of a trend. */
export interface TrendPoint {
  readonly part: PeriodPart;
  readonly measure: Measure;
}

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
  settings: MeasureSettings = {},
): readonly TrendPoint[] | CellError => {
  if (period.to < period.from) return periodEndsBeforeStart(period);
  const points: TrendPoint[] = [];
  for (const part of periodSteps(period, step)) {
    const options = { ...ruleFor(indicator, records)?.inTrend, ...settings.options };
    const annualise = settings.annualise === true && part.isWhole;
    const measure = measureIndicator(indicator, records, part, { ...settings, options, annualise });
    if (isCellError(measure)) return measure;
    points.push({ part, measure });
  }
  return points;
};
