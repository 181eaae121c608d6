import { isNumber, primaryCell, type AssembledSeries } from "../assembled-series";
import { isAuthority, type BuildCheck } from "./check";

/** Counts below this move by chance alone; their jumps are not listed. */
const smallestCount = 100;

/** How often a figure must multiply or shrink within a year to be listed. */
const smallestFactor = 2.5;

const listingLength = 60;

/** How many times larger the greater of two values is. */
const factorBetween = (one: number, other: number): number =>
  Math.max(one, other) / Math.max(Math.min(one, other), 1e-9);

const isLarge = (series: AssembledSeries, area: number, year: number): boolean => {
  const count = series.numerator?.cell(area, year) ?? "";
  return isNumber(count) && Number(count) >= smallestCount;
};

/** Headline figures that more than doubled or halved within a year, for a person to look at. */
export const yearOnYearJumps: BuildCheck = {
  name: "Headline figures from one year to the next",
  explanation: `Authorities' figures that changed by a factor of ${smallestFactor} or more, on counts of ${smallestCount} or more in both years, are listed for a person to look at; returns do change this much`,
  run: ({ areas, series }) => {
    let compared = 0;
    const jumps: { factor: number; words: string }[] = [];
    for (const one of series.filter(({ definition }) => !definition.measure)) {
      areas.forEach((entry, area) => {
        if (!isAuthority(entry)) return;
        for (const year of one.years) {
          const now = primaryCell(one, area, year);
          const before = primaryCell(one, area, year - 1);
          if (!isNumber(now) || !isNumber(before)) continue;
          compared += 1;
          const factor = factorBetween(Number(now), Number(before));
          if (factor < smallestFactor || !isLarge(one, area, year) || !isLarge(one, area, year - 1)) {
            continue;
          }
          jumps.push({ factor, words: `${one.name} ${entry.name} ${year}: ${before} to ${now}` });
        }
      });
    }
    jumps.sort((a, b) => b.factor - a.factor || a.words.localeCompare(b.words));
    return {
      compared,
      agreed: compared - jumps.length,
      explained: jumps.map(({ words }) => words),
      failed: [],
      listed: jumps.slice(0, listingLength).map(({ words }) => words),
    };
  },
};
