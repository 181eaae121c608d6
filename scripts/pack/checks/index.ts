import type { BuildCheck } from "./check";
import { interactiveTool } from "./interactive-tool";
import { recomputedRates } from "./recomputed-rates";

/** Every check of the build, in the order they are printed. */
export const buildChecks: readonly BuildCheck[] = [recomputedRates, interactiveTool];
