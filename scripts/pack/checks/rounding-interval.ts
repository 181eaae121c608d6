import { ratioHalfUp, roundHalfUp } from "../../../src/core/statistics/rounding";

/** A rate as printed, with the counts it was worked out from. */
export interface PrintedRate {
  readonly printed: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly multiplier: number;
  readonly decimals: number;
}

/**
 * Whether a printed rate can come from counts that were rounded before they were printed.
 *
 * Counts rounded to `2 × halfUnit` may be off by `halfUnit` either way; the printed rate must lie
 * between the rates at the two ends, each rounded half up. With `halfUnit` 0 only the exact rate will do.
 */
export const couldBeRate = (
  { printed, numerator, denominator, multiplier, decimals }: PrintedRate,
  halfUnit: number,
): boolean => {
  const least = Math.max(0, numerator - halfUnit);
  const low = ratioHalfUp(least, denominator + halfUnit, multiplier, decimals);
  const smallest = Math.max(denominator - halfUnit, halfUnit / 1000);
  const high = ratioHalfUp(numerator + halfUnit, smallest, multiplier, decimals);
  return printed >= low && printed <= high;
};

/** Whether a printed rate is an exact tie that its publication rounded down, where nearly all go up. */
export const isTieRoundedDown = ({
  printed,
  numerator,
  denominator,
  multiplier,
  decimals,
}: PrintedRate): boolean => {
  const places = decimals + 1;
  const tie = roundHalfUp(printed + 0.5 * 10 ** -decimals, places);
  const isExact = Number.isInteger((numerator * multiplier * 10 ** places) / denominator);
  return isExact && ratioHalfUp(numerator, denominator, multiplier, places) === tie;
};
