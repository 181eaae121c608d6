import { NO_INTERVAL, type ConfidencePercent, type Interval } from "./interval";
import { confidenceMultiplier } from "./normal-quantile";

/**
 * Confidence limits of a proportion, as fractions of 1, by Wilson's score method.
 *
 * The official practice for percentages: it holds for small groups and at 0 and 100 %, where the
 * textbook "estimate plus or minus" gives limits below 0 or of no width.
 * `count` of `total` cases; limits are `NaN` when `total` is not above 0 or `count` is outside 0 to `total`.
 *
 * Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212; Office for Health
 * Improvement and Disparities, Fingertips technical guidance on confidence intervals.
 *
 * @example wilsonInterval(65, 100) // { lower: 0.5525444, upper: 0.7363575 }
 */
export const wilsonInterval = (
  count: number,
  total: number,
  confidence: ConfidencePercent = 95,
): Interval => {
  if (!(total > 0 && count >= 0 && count <= total)) return NO_INTERVAL;
  const z = confidenceMultiplier(confidence);
  const centre = 2 * count + z * z;
  const width = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const scale = 2 * (total + z * z);
  // At 0 and at 100 % the two terms cancel; the exact limit is stated so that no dust is left.
  return {
    lower: count === 0 ? 0 : (centre - width) / scale,
    upper: count === total ? 1 : (centre + width) / scale,
  };
};
