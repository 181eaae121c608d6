import { cautionOfAll, type Caution } from "../core/cells/caution";
import { isCellError, type CellError } from "../core/cells/cell-error";
import {
  noRuleForList,
  notWholeMonths,
  periodEndsBeforeStart,
  populationMissing,
} from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import { rateInterval, rateIntervalMethod } from "../core/statistics/byar-interval";
import type { ConfidencePercent } from "../core/statistics/interval";
import { ratioHalfUp, roundHalfUp } from "../core/statistics/rounding";
import { wilsonInterval } from "../core/statistics/wilson-interval";
import { coverCautions } from "./counting/cover-cautions";
import { optionProblem } from "./counting/options";
import { wholeMonths } from "./counting/part-year";
import type { Count, CountingOptions, Indicator, IndicatorUnit, Measure, RecordRule } from "./indicator";

/** What a measure may be told beyond the records and the period. */
export interface MeasureSettings {
  /** Children aged 0 to 17 (or the group the rate is of); without it a rate is left empty with a caution. */
  readonly population?: number;
  readonly options?: CountingOptions;
  /** Confidence of the interval in per cent; 95 when left out. */
  readonly confidence?: ConfidencePercent;
  /** Turns the rate of whole months into a yearly one (count × 12 ÷ months); said in its method. */
  readonly annualise?: boolean;
  /** Further lists that complete a count, such as reviews beside plans. */
  readonly others?: readonly RecordList[];
}

/** What a rate is multiplied by; units that are not here are no rates. */
const RATE_PER: Partial<Record<IndicatorUnit, number>> = {
  "per 10,000 children": 10_000,
  "per 100,000 children": 100_000,
};

/** The rule by which an indicator is counted from a list, or undefined where the list cannot support it. */
export const ruleFor = (indicator: Indicator, records: RecordList): RecordRule | undefined =>
  indicator.fromRecords.find(
    (rule) => rule.list === records.list.id && rule.needs.every((field) => records.column(field)),
  );

/** What the reading of the further lists that a rule takes told, with the name of the list. */
const besideCautions = ({ alsoReads = [] }: RecordRule, others: readonly RecordList[]): Caution[] =>
  others
    .filter(({ list }) => alsoReads.includes(list.id))
    .flatMap(({ list, report }) =>
      report.cautions.map(({ sentence, rows }) => ({ sentence: `${list.title}: ${sentence}`, rows })),
    );

/**
 * Counts an indicator over a list: numerator, denominator and the rows behind both.
 *
 * Errors: the list cannot support the indicator, a column it needs is missing, or the period ends
 * before it starts.
 */
export const countIndicator = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  settings: MeasureSettings = {},
): Count | CellError => {
  if (period.to < period.from) return periodEndsBeforeStart(period);
  const rule = ruleFor(indicator, records);
  if (!rule) return noRuleForList(indicator, records);
  const problem = optionProblem(rule, settings.options ?? {});
  if (problem) return problem;
  const count = rule.count(records, period, settings.options ?? {}, settings.others);
  if (isCellError(count)) return count;
  const { report } = records;
  const beside = besideCautions(rule, settings.others ?? []);
  const covered = coverCautions(records, rule, period);
  return { ...count, cautions: [...report.cautions, ...beside, ...count.cautions, ...covered] };
};

const MONTHS_IN_YEAR = 12;

const EMPTY = { value: null, lower: null, upper: null } as const;

const limits = (lower: number, upper: number, decimals: number) => ({
  lower: Number.isFinite(lower) ? roundHalfUp(lower, decimals) : null,
  upper: Number.isFinite(upper) ? roundHalfUp(upper, decimals) : null,
});

const percentage = (indicator: Indicator, count: Count, confidence: ConfidencePercent) => {
  const of = count.denominator ?? 0;
  if (of === 0) return { ...EMPTY, method: "no interval: nothing to take a share of" };
  const value = ratioHalfUp(count.numerator, of, 100, indicator.decimals);
  if (indicator.interval !== "wilson") return { ...EMPTY, value, method: "no interval" };
  const { lower, upper } = wilsonInterval(count.numerator, of, confidence);
  return {
    value,
    ...limits(lower * 100, upper * 100, indicator.decimals),
    method: `Wilson ${confidence}%`,
  };
};

/** A rate of the population; of a part of a year, what it would be in twelve months. */
const rate = (
  indicator: Indicator,
  count: Count,
  population: number | undefined,
  per: number,
  confidence: ConfidencePercent,
  months: number,
) => {
  if (population === undefined || !(population > 0)) {
    return { ...EMPTY, method: "no rate: no population given" };
  }
  const [events, years] = [count.numerator * MONTHS_IN_YEAR, population * months];
  const value = ratioHalfUp(events, years, per, indicator.decimals);
  const yearly = months === MONTHS_IN_YEAR ? "" : `annualised (count × 12 ÷ ${months}), `;
  if (indicator.interval === "none") return { ...EMPTY, value, method: `${yearly}no interval` };
  const { lower, upper } = rateInterval(count.numerator, years / MONTHS_IN_YEAR, per, confidence);
  return {
    value,
    ...limits(lower, upper, indicator.decimals),
    method: yearly + rateIntervalMethod(count.numerator, confidence),
  };
};

const FLOWS = new Set(["starting", "ending"]);

/** Whether a count is of what happened in the period, not of what there was at a point of it. */
const isFlow = ({ measured }: Indicator, { which }: CountingOptions): boolean =>
  which === undefined || typeof which !== "string" ? measured === "over the year" : FLOWS.has(which);

/**
 * Turns a count into the measure that is shown: value, interval and cautions.
 *
 * Percentages and rates are rounded half up to the indicator's decimal places as the publications do;
 * limits are rounded alike. A percentage is in points (82.4, not 0.824). An empty denominator gives a
 * value of null, never a number.
 */
export const measureOf = (
  indicator: Indicator,
  count: Count,
  settings: MeasureSettings & { readonly months?: number } = {},
): Measure => {
  const { numerator, denominator, cautions } = count;
  const base = { code: indicator.code, numerator, denominator, cautions };
  const confidence = settings.confidence ?? 95;
  if (count.value !== undefined) {
    const value = count.value === null ? null : roundHalfUp(count.value, indicator.decimals);
    return { ...base, ...EMPTY, value, method: "no interval" };
  }
  const per = RATE_PER[indicator.unit];
  if (per !== undefined) {
    const missing =
      settings.population === undefined ? [cautionOfAll(populationMissing(indicator.unit))] : [];
    return {
      ...base,
      ...rate(indicator, count, settings.population, per, confidence, settings.months ?? MONTHS_IN_YEAR),
      denominator: settings.population ?? null,
      cautions: [...cautions, ...missing],
    };
  }
  if (denominator === null) {
    return {
      ...base,
      ...EMPTY,
      value: roundHalfUp(numerator, indicator.decimals),
      method: "no interval: a count",
    };
  }
  if (indicator.unit !== "per cent") {
    const ratio = ratioHalfUp(numerator, denominator, 1, indicator.decimals);
    return { ...base, ...EMPTY, value: denominator === 0 ? null : ratio, method: "no interval: a ratio" };
  }
  return { ...base, ...percentage(indicator, count, confidence) };
};

/**
 * Measures an indicator over a list for a period.
 *
 * Source of the intervals: Office for Health Improvement and Disparities, "Confidence intervals"
 * (Wilson for proportions, Byar with exact limits below 10 for counts and rates).
 */
export const measureIndicator = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  settings: MeasureSettings = {},
): Measure | CellError => {
  const count = countIndicator(indicator, records, period, settings);
  if (isCellError(count)) return count;
  const isYearly = settings.annualise === true && RATE_PER[indicator.unit] !== undefined;
  if (!isYearly || !isFlow(indicator, settings.options ?? {})) return measureOf(indicator, count, settings);
  const months = wholeMonths(period);
  return Number.isNaN(months) ? notWholeMonths(period) : measureOf(indicator, count, { ...settings, months });
};
