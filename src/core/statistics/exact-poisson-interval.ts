import { NO_INTERVAL, type ConfidencePercent, type Interval } from "./interval";

const MOST_STEPS = 200;

/** Probability of `most` events or fewer when `mean` are expected, and of exactly `most`. */
const poisson = (most: number, mean: number): { orFewer: number; exactly: number } => {
  let exactly = Math.exp(-mean);
  let orFewer = exactly;
  for (let events = 1; events <= most; events += 1) {
    exactly *= mean / events;
    orFewer += exactly;
  }
  return { orFewer, exactly };
};

/** The mean at which `most` events or fewer have probability `target`: Newton's method kept in a bracket. */
const meanWith = (most: number, target: number): number => {
  let low = 0;
  let high = most + 10 * Math.sqrt(most + 1) + 20;
  let mean = most + 1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { orFewer, exactly } = poisson(most, mean);
    if (orFewer > target) low = mean;
    else high = mean;
    const newton = mean + (orFewer - target) / exactly;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - mean) <= 1e-14 * mean) return next;
    mean = next;
  }
  return mean;
};

/**
 * Exact confidence limits of a count of events, by the Poisson distribution.
 *
 * The same limits as the chi-squared formula (half the chi-squared quantiles with 2x and 2x + 2 degrees
 * of freedom), found from the Poisson sums themselves. Meant for small counts, where Byar's
 * approximation is weak; `count` is a whole number from 0 to 500, otherwise the limits are `NaN`.
 *
 * Source: Garwood (1936), Biometrika 28, 437-442.
 *
 * @example exactPoissonInterval(0) // { lower: 0, upper: 3.6888795 }
 */
export const exactPoissonInterval = (count: number, confidence: ConfidencePercent = 95): Interval => {
  if (!Number.isInteger(count) || count < 0 || count > 500) return NO_INTERVAL;
  const eachTail = (100 - confidence) / 200;
  return {
    lower: count === 0 ? 0 : meanWith(count - 1, 1 - eachTail),
    upper: meanWith(count, eachTail),
  };
};
