import { exactPoissonInterval } from "./exact-poisson-interval";
import { NO_INTERVAL, scaleInterval, type ConfidencePercent, type Interval } from "./interval";
import { confidenceMultiplier } from "./normal-quantile";

/** Below this count Byar's approximation gives way to the exact limits. */
const BYAR_FROM = 10;

/**
 * Confidence limits of a count of events: Byar's approximation from 10, exact Poisson below.
 *
 * The official practice for rates: divide both limits by the population. `count` is a whole number not
 * below 0, otherwise the limits are `NaN`.
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, page 69; Office for Health
 * Improvement and Disparities, Fingertips technical guidance on confidence intervals.
 *
 * @example byarInterval(65) // { lower: 50.163188, upper: 82.849139 }
 */
export const byarInterval = (count: number, confidence: ConfidencePercent = 95): Interval => {
  if (!Number.isInteger(count) || count < 0) return NO_INTERVAL;
  if (count < BYAR_FROM) return exactPoissonInterval(count, confidence);
  const z = confidenceMultiplier(confidence);
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
};

/**
 * Confidence limits of a rate: `count` events in `population`, times `per` (10,000 children, 100,000).
 *
 * @example rateInterval(65, 10000, 10000) // { lower: 50.163188, upper: 82.849139 }
 */
export const rateInterval = (
  count: number,
  population: number,
  per: number,
  confidence: ConfidencePercent = 95,
): Interval =>
  population > 0 ? scaleInterval(byarInterval(count, confidence), per / population) : NO_INTERVAL;

/**
 * The method by its name, as results show it.
 *
 * @example rateIntervalMethod(9, 95) // "exact Poisson 95%"
 */
export const rateIntervalMethod = (count: number, confidence: ConfidencePercent): string =>
  `${count < BYAR_FROM ? "exact Poisson" : "Byar"} ${confidence}%`;
