import { signalsOf, type ControlSignal } from "./control-chart-rules";

/** Limits lie this many mean moving ranges from the mean: 3 ÷ 1.128, the constant of pairs. */
const LIMIT_FACTOR = 2.66;

/** Moving ranges from this many times their mean on are outlying: the constant D4 of pairs. */
const OUTLYING_RANGE_FACTOR = 3.267;

/** Below this number of points the limits are trial limits. */
const POINTS_FOR_FIRM_LIMITS = 12;

/** How the limits are worked out. */
export interface XmrSettings {
  /** Leaves outlying moving ranges out once, as the R package does and the NHS workbook does not. */
  readonly screenOutlyingRanges?: boolean;
  /** Limits from the first so many points of each phase only. */
  readonly baselinePoints?: number;
  /** Positions (from 0) at which a new phase with its own limits starts. */
  readonly rebaseAt?: readonly number[];
}

export interface XmrPoint {
  readonly value: number;
  readonly mean: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  /** Every rule that the point breaks, the weightiest first. */
  readonly signals: readonly ControlSignal[];
  /** Fewer than 12 points lie behind the limits. */
  readonly isTrial: boolean;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));

const meanRange = (ranges: readonly number[], screened: boolean): number => {
  if (ranges.length === 0) return NaN;
  const mean = meanOf(ranges);
  // A series that never moves has no outlying range to leave out.
  if (!screened || mean === 0) return mean;
  return meanOf(ranges.filter((range) => range < OUTLYING_RANGE_FACTOR * mean));
};

const phase = (values: readonly number[], settings: XmrSettings): XmrPoint[] => {
  const base = values.slice(0, settings.baselinePoints ?? values.length);
  const mean = meanOf(base);
  const reach = LIMIT_FACTOR * meanRange(movingRanges(base), settings.screenOutlyingRanges ?? true);
  const signals = signalsOf(values, mean, reach);
  return values.map((value, index) => ({
    value,
    mean,
    lowerLimit: mean - reach,
    upperLimit: mean + reach,
    signals: signals[index] ?? [],
    isTrial: base.length < POINTS_FOR_FIRM_LIMITS,
  }));
};

/**
 * An XmR chart: mean, process limits and the rules that each point breaks.
 *
 * For values in time order that are each one measurement (a month's share, a count). The limits are the
 * mean plus and minus 2.66 mean moving ranges. A phase of one point has limits that are `NaN`. Counts
 * may get a lower limit below 0; show it as 0.
 *
 * Source: NHS England, Making Data Count: Strengthening your decisions; NHS-R, NHSRplotthedots, whose
 * screening of outlying moving ranges is the default here and can be turned off to match the workbook.
 *
 * @example xmrChart([1, 5])[0] // mean 3, lowerLimit -7.64, upperLimit 13.64, no signals, trial limits
 */
export const xmrChart = (values: readonly number[], settings: XmrSettings = {}): XmrPoint[] => {
  const inside = (settings.rebaseAt ?? []).filter((at) => at > 0 && at < values.length);
  const starts = [0, ...[...new Set(inside)].sort((a, b) => a - b)];
  return starts.flatMap((start, index) => phase(values.slice(start, starts[index + 1]), settings));
};
