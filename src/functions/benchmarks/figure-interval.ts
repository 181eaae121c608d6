import type { BenchmarkUnit, Figure } from "../../benchmarks/benchmarks";
import { rateInterval } from "../../core/statistics/byar-interval";
import { scaleInterval, type ConfidencePercent, type Interval } from "../../core/statistics/interval";
import { wilsonInterval } from "../../core/statistics/wilson-interval";

const RATE_PER: Partial<Record<BenchmarkUnit, number>> = { "per 10,000": 10_000, "per 100,000": 100_000 };

const isWhole = (number: number | null): number is number => number !== null && Number.isInteger(number);

/**
 * The confidence limits of a published figure, from the counts published beside it; null where there are
 * none, or where they are not counts of people (full-time equivalents).
 *
 * @example figureInterval(dec6OfBarnet2025) // { lower: 83.1, upper: 85.6 }, Wilson 95 %
 */
export const figureInterval = (
  { unit, numerator, denominator }: Figure,
  confidence: ConfidencePercent = 95,
): Interval | null => {
  if (!isWhole(numerator) || !isWhole(denominator) || denominator === 0) return null;
  const per = RATE_PER[unit];
  if (per !== undefined) return rateInterval(numerator, denominator, per, confidence);
  return unit === "%" && numerator <= denominator
    ? scaleInterval(wilsonInterval(numerator, denominator, confidence), 100)
    : null;
};
