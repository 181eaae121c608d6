import { activitySeries } from "./activity";
import { decisionSeries } from "./decisions";
import { planSeries } from "./plans";
import type { SeriesDefinition } from "./series-definition";
import { workforceSeries } from "./workforce";

/** Every series of the pack, by theme. */
export const seriesDefinitions: readonly SeriesDefinition[] = [
  ...activitySeries,
  ...decisionSeries,
  ...planSeries,
  ...workforceSeries,
];
