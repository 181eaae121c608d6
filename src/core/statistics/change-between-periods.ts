import { rateInterval } from "./byar-interval";
import { NO_INTERVAL, type ConfidencePercent, type Interval } from "./interval";
import { wilsonInterval } from "./wilson-interval";

/** One period: how many, out of how many. */
export interface PeriodCount {
  readonly count: number;
  readonly total: number;
}

interface Estimate extends Interval {
  readonly value: number;
}

/** The difference later minus earlier, with limits made from the limits of both. */
export interface Change extends Interval {
  readonly difference: number;
}

/**
 * Squares and adds the distances from each estimate to its own limits (Zou and Donner's recovery of
 * variance estimates), which keeps the unevenness of both intervals.
 */
const difference = (earlier: Estimate, later: Estimate): Change => {
  const change = later.value - earlier.value;
  return {
    difference: change,
    lower: change - Math.hypot(later.value - later.lower, earlier.upper - earlier.value),
    upper: change + Math.hypot(later.upper - later.value, earlier.value - earlier.lower),
  };
};

const estimate = ({ count, total }: PeriodCount, factor: number, interval: Interval): Estimate => ({
  value: (count / total) * factor,
  ...interval,
});

/**
 * The change of a proportion between two periods, as a fraction of 1, with its confidence limits.
 *
 * Newcombe's hybrid score method: Wilson limits of both periods, squared and added. The change is more
 * than chance where the limits leave 0 outside. Limits are `NaN` where a period has no total.
 * The two periods must not share records.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @example changeInProportion({ count: 48, total: 80 }, { count: 56, total: 70 }) // 0.2, from 0.0524 to 0.3339
 */
export const changeInProportion = (
  earlier: PeriodCount,
  later: PeriodCount,
  confidence: ConfidencePercent = 95,
): Change => {
  const of = (period: PeriodCount): Estimate =>
    estimate(period, 1, wilsonInterval(period.count, period.total, confidence));
  return earlier.total > 0 && later.total > 0
    ? difference(of(earlier), of(later))
    : { difference: NaN, ...NO_INTERVAL };
};

/**
 * The change of a rate between two periods, per `per`, with its confidence limits: Byar's (exact below
 * 10) of both periods, squared and added.
 *
 * Source: Zou and Donner (2008), Statistics in Medicine 27, 1693-1702.
 *
 * @example changeInRate({ count: 40, total: 10000 }, { count: 60, total: 10000 }, 10000).difference // 20
 */
export const changeInRate = (
  earlier: PeriodCount,
  later: PeriodCount,
  per: number,
  confidence: ConfidencePercent = 95,
): Change => {
  const of = (period: PeriodCount): Estimate =>
    estimate(period, per, rateInterval(period.count, period.total, per, confidence));
  return earlier.total > 0 && later.total > 0
    ? difference(of(earlier), of(later))
    : { difference: NaN, ...NO_INTERVAL };
};
