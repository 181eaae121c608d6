import type { BuildCheck } from "./check";
import { englandWithinRegions } from "./england-within-regions";
import { interactiveTool } from "./interactive-tool";
import { recomputedRates } from "./recomputed-rates";
import { englandAgainstRegions, regionsAgainstAuthorities } from "./sums-of-areas";
import { twoReleases } from "./two-releases";
import { yearOnYearJumps } from "./year-on-year-jumps";

/** Every check of the build, in the order they are printed. */
export const buildChecks: readonly BuildCheck[] = [
  recomputedRates,
  interactiveTool,
  twoReleases,
  regionsAgainstAuthorities,
  englandAgainstRegions,
  englandWithinRegions,
  yearOnYearJumps,
];
