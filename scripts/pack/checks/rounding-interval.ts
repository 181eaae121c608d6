import { ratioHalfUp, roundHalfUp } from "../../../src/core/statistics/rounding";

/**
 * Whether a printed rate can come from counts that were rounded before they were printed.
 *
 * Counts rounded to `2 × halfUnit` may be off by `halfUnit` either way; the printed rate must lie
 * between the rates at the two ends, each rounded half up. With `halfUnit` 0 only the exact rate will do.
 *
 * @param overlapping the numerator is counted in the denominator too, so that both move together
 */
export const couldBeRate = (
  printed: number,
  numerator: number,
  denominator: number,
  multiplier: number,
  decimals: number,
  halfUnit: number,
  overlapping = false,
): boolean => {
  const low = ratioHalfUp(
    Math.max(0, numerator - halfUnit),
    denominator + (overlapping ? 0 : halfUnit),
    multiplier,
    decimals,
  );
  const smallest = Math.max(denominator - (overlapping ? 0 : halfUnit), halfUnit / 1000);
  const high = ratioHalfUp(numerator + halfUnit, smallest, multiplier, decimals);
  return printed >= low && printed <= high;
};

/** Whether a printed rate is an exact tie that its publication rounded down, where nearly all go up. */
export const isTieRoundedDown = (
  printed: number,
  numerator: number,
  denominator: number,
  multiplier: number,
  decimals: number,
): boolean =>
  denominator !== 0 &&
  ratioHalfUp(numerator, denominator, multiplier, decimals + 1) ===
    roundHalfUp(printed + 0.5 * 10 ** -decimals, decimals + 1) &&
  Number.isInteger((numerator * multiplier * 10 ** (decimals + 1)) / denominator);
