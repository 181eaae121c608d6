/**
 * A quantile of some numbers by the inverse of the empirical distribution with averages at steps (type 2),
 * as SAS computes percentiles by default; the median is Excel's MEDIAN. NaN values are left out.
 *
 * NaN when no number is left.
 *
 * Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, definition 2.
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export const quantile = (values: ArrayLike<number>, share: number): number => {
  const sorted = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  if (sorted.length === 0) return NaN;
  sorted.sort();
  const position = sorted.length * share;
  const whole = Math.round(position);
  // n × share is a step when it is a whole number, but 0.1 + 0.2 style dust must not decide.
  if (Math.abs(position - whole) > 1e-9)
    return sorted[Math.min(Math.ceil(position), sorted.length) - 1] ?? NaN;
  const below = sorted[Math.max(whole, 1) - 1] ?? NaN;
  const above = sorted[Math.min(whole, sorted.length - 1)] ?? NaN;
  return (below + above) / 2;
};

/**
 * A quantile of some numbers by straight lines between them (type 7), as Excel's PERCENTILE.INC gives it.
 * NaN values are left out; NaN when no number is left.
 *
 * @example percentileInc([1, 2, 3, 4], 0.25) // 1.75
 */
export const percentileInc = (values: ArrayLike<number>, share: number): number => {
  const sorted = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  sorted.sort();
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
};
