import { activitySeries } from "./activity";
import { assessmentFactorSeries } from "./assessment-factors";
import { decisionSeries } from "./decisions";
import { durationSeries } from "./durations";
import { lookedAfterSeries } from "./looked-after";
import { needAndCategorySeries } from "./needs-and-categories";
import { outcomeSeries } from "./outcomes";
import { planSeries } from "./plans";
import { referralSourceSeries } from "./referral-sources";
import type { SeriesDefinition } from "./series-definition";
import { workforceSeries } from "./workforce";

const byCode = (one: SeriesDefinition, other: SeriesDefinition): number => {
  const [theme = "", number = ""] = one.code.split("-");
  const [otherTheme = "", otherNumber = ""] = other.code.split("-");
  return one.theme - other.theme || theme.localeCompare(otherTheme) || Number(number) - Number(otherNumber);
};

/** Every series of the pack, by theme and code; the headline measure of an indicator comes first. */
export const seriesDefinitions: readonly SeriesDefinition[] = [
  ...outcomeSeries,
  ...activitySeries,
  ...lookedAfterSeries,
  ...referralSourceSeries,
  ...needAndCategorySeries,
  ...assessmentFactorSeries,
  ...decisionSeries,
  ...planSeries,
  ...durationSeries,
  ...workforceSeries,
].sort(byCode);
