import { scaleInterval, type ConfidencePercent, type Interval } from "./interval";
import { confidenceMultiplier } from "./normal-quantile";

/** An area of a funnel: null where its figure was not published. */
export interface FunnelArea {
  readonly count: number | null;
  readonly total: number | null;
}

/** The line that the funnel closes in on, and how many areas it is made of. */
export interface FunnelBaseline {
  /** All counts over all totals, as a fraction. `NaN` where no area has both. */
  readonly value: number;
  readonly used: number;
  readonly leftOut: number;
}

/**
 * The pooled baseline: the counts of all areas over their totals. Areas without a count or a total are
 * left out and counted, for a funnel may not guess them.
 *
 * @example funnelBaseline([{ count: 10, total: 100 }, { count: null, total: 50 }]) // { value: 0.1, used: 1, leftOut: 1 }
 */
export const funnelBaseline = (areas: readonly FunnelArea[]): FunnelBaseline => {
  let count = 0;
  let total = 0;
  let used = 0;
  for (const area of areas) {
    if (area.count === null || area.total === null || !(area.total > 0)) continue;
    count += area.count;
    total += area.total;
    used += 1;
  }
  return { value: used > 0 ? count / total : NaN, used, leftOut: areas.length - used };
};

/**
 * Where a proportion of `total` cases may lie by chance alone around a baseline (a fraction of 1).
 *
 * Wilson's limits with the expected count in place of the count.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202; UK Health Security Agency,
 * PHEindicatormethods, funnel plots of proportions.
 *
 * @example proportionFunnelLimits(0.2, 100) // { lower: 0.1334, upper: 0.2888 }
 */
export const proportionFunnelLimits = (
  baseline: number,
  total: number,
  confidence: ConfidencePercent = 95,
): Interval => {
  const z = confidenceMultiplier(confidence);
  const centre = 2 * total * baseline + z * z;
  const width = z * Math.sqrt(z * z + 4 * total * baseline * (1 - baseline));
  const scale = 2 * (total + z * z);
  // At 0 and at 100 % the two terms cancel; the exact limit is stated so that no dust is left.
  return {
    lower: baseline === 0 ? 0 : (centre - width) / scale,
    upper: baseline === 1 ? 1 : (centre + width) / scale,
  };
};

/**
 * Where a rate of a population may lie by chance alone around a baseline (a fraction of 1).
 *
 * Byar's limits of the expected count, which need not be whole; divided by the population.
 *
 * @example rateFunnelLimits(0.0065, 10000) // { lower: 0.0050163, upper: 0.0082849 }
 */
export const rateFunnelLimits = (
  baseline: number,
  population: number,
  confidence: ConfidencePercent = 95,
): Interval => {
  const z = confidenceMultiplier(confidence);
  const expected = baseline * population;
  const next = expected + 1;
  const lower = expected === 0 ? 0 : expected * (1 - 1 / (9 * expected) - z / (3 * Math.sqrt(expected))) ** 3;
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  return scaleInterval({ lower: Math.max(0, lower), upper }, 1 / population);
};
