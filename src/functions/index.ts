import type { CustomFunction } from "./function";
import { percent } from "./statistics/percent";
import { percentCi } from "./statistics/percent-ci";
import { rate } from "./statistics/rate";
import { rateCi } from "./statistics/rate-ci";
import { themes } from "./framework/themes";
import { workingdays } from "./calendar/workingdays";

/** Every custom function, by id. `npm run new -- function` adds a line here. */
export const functions: readonly CustomFunction[] = [percent, percentCi, rate, rateCi, themes, workingdays];
