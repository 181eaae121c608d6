import { NO_INTERVAL, type ConfidencePercent, type Interval } from "./interval";
import { quantile } from "./quantile";

/** Logarithms of n!, so that large samples do not overflow. */
const logFactorials = (most: number): Float64Array => {
  const table = new Float64Array(most + 1);
  for (let n = 2; n <= most; n += 1) table[n] = (table[n - 1] ?? 0) + Math.log(n);
  return table;
};

/** How many values may be cut off at each end so that the rest still hold the median: -1 when none may. */
const cutAtEachEnd = (count: number, confidence: ConfidencePercent): number => {
  const eachTail = (100 - confidence) / 200;
  const logs = logFactorials(count);
  const logAll = (logs[count] ?? 0) - count * Math.LN2;
  let below = 0;
  for (let cut = 0; cut <= count; cut += 1) {
    below += Math.exp(logAll - (logs[cut] ?? 0) - (logs[count - cut] ?? 0));
    if (below > eachTail) return cut - 1;
  }
  return count;
};

/** A median with the values between which it lies. */
export interface MedianInterval extends Interval {
  readonly median: number;
  readonly count: number;
}

/**
 * The median of some values with exact confidence limits, which are values of the sample themselves.
 *
 * Nothing is assumed of the shape of the distribution; the confidence is at least what is asked for.
 * Too few values (five at 95 %) have a median and no limits (`NaN`). NaN values are left out.
 *
 * Source: Conover (1999), Practical Nonparametric Statistics, section 3.2; Campbell and Gardner (1988),
 * British Medical Journal 296, 1454-1456.
 *
 * @example medianInterval([9, 14, 21, 30, 44, 45, 45, 46, 51, 60]) // median 44.5, from 14 to 51
 */
export const medianInterval = (
  values: ArrayLike<number>,
  confidence: ConfidencePercent = 95,
): MedianInterval => {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const count = sorted.length;
  const cut = count === 0 ? -1 : cutAtEachEnd(count, confidence);
  const limits = cut < 0 ? NO_INTERVAL : { lower: sorted[cut] ?? NaN, upper: sorted[count - 1 - cut] ?? NaN };
  return { median: quantile(sorted, 0.5), count, ...limits };
};
