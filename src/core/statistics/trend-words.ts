import type { Polarity } from "./compare-with-benchmark";
import { DESCRIBED_LEVELS, type ConfidencePercent } from "./interval";
import { confidenceMultiplier } from "./normal-quantile";

/** One year: how many, out of how many. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly total: number;
}

/** Fewer comparable years than this have no trend. */
export const YEARS_FOR_TREND = 5;

export interface Trend {
  readonly direction: "rising" | "falling" | "no clear change";
  readonly verdict: "better" | "worse" | null;
  /** "Rising", "Falling, better", "No clear change". */
  readonly words: string;
  /** The square of the test statistic, of one degree of freedom. */
  readonly chiSquared: number;
}

const sum = (years: readonly YearCount[], of: (year: YearCount) => number): number =>
  years.reduce((total, year) => total + of(year), 0);

/**
 * The statistic of the chi-squared test for trend, with its sign: above 0 when rising.
 *
 * `proportions` takes the spread of a share of a group, rates that of counts in a population.
 */
const trendStatistic = (years: readonly YearCount[], kind: "proportions" | "rates"): number => {
  const total = sum(years, (one) => one.total);
  const pooled = sum(years, (one) => one.count) / total;
  const middle = sum(years, (one) => one.year * one.total) / total;
  const slope = sum(years, (one) => (one.year - middle) * (one.count - one.total * pooled));
  const spread = sum(years, (one) => one.total * (one.year - middle) ** 2);
  const variance = pooled * (kind === "proportions" ? 1 - pooled : 1) * spread;
  return variance > 0 ? slope / Math.sqrt(variance) : 0;
};

const wordsOf = (direction: Trend["direction"], verdict: Trend["verdict"]): string => {
  const word = direction.charAt(0).toUpperCase() + direction.slice(1);
  return verdict === null ? word : `${word}, ${verdict}`;
};

/**
 * Says whether an indicator has risen or fallen over the years by more than chance.
 *
 * Chi-squared test for trend over all the years given: the last five or more comparable ones, without
 * a break in the series and with periods that do not overlap. Null with fewer than five years, or with a
 * year that has no total.
 *
 * Source: Armitage (1955), Biometrics 11, 375-386; Office for Health Improvement and Disparities,
 * Fingertips: recent trends.
 *
 * @example
 * trendWords([10, 12, 15, 20, 26].map((count, i) => ({ year: 2021 + i, count, total: 100 })), "proportions")?.words
 * // "Rising"
 */
export const trendWords = (
  years: readonly YearCount[],
  kind: "proportions" | "rates",
  better: Polarity = "neither",
  confidence: ConfidencePercent = DESCRIBED_LEVELS.usual,
): Trend | null => {
  const distinct = new Set(years.map(({ year }) => year)).size;
  if (distinct < YEARS_FOR_TREND || !years.every(({ total }) => total > 0)) return null;
  const statistic = trendStatistic(years, kind);
  const chiSquared = statistic ** 2;
  if (Math.abs(statistic) <= confidenceMultiplier(confidence)) {
    return { direction: "no clear change", verdict: null, words: "No clear change", chiSquared };
  }
  const direction = statistic > 0 ? "rising" : "falling";
  const isBetter = (better === "higher") === (direction === "rising");
  const verdict = better === "neither" ? null : isBetter ? "better" : "worse";
  return { direction, verdict, words: wordsOf(direction, verdict), chiSquared };
};
