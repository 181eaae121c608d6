import { isCellError, type CellError } from "../core/cells/cell-error";
import { noDistribution } from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import { percentileInc, quantile } from "../core/statistics/quantile";
import { ratioHalfUp, roundHalfUp } from "../core/statistics/rounding";
import { countInBands } from "./counting/durations";
import type { Indicator } from "./indicator";
import { countIndicator, type MeasureSettings } from "./measure";

export interface DistributionBand {
  readonly label: string;
  readonly count: number;
  /** Per cent of all counted rows, those without a duration included. */
  readonly share: number | null;
}

/** How long the rows behind an indicator took. */
export interface Distribution {
  readonly bands: readonly DistributionBand[];
  /** Rows that have no duration, such as those that end before they start. */
  readonly withoutDuration: number;
  readonly counted: number;
  /** What durations are counted in. */
  readonly unit: "days" | "years";
  /** Whole days, working days or years, halves up; null where nothing was timed. */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

const DECIMALS = 1;

/**
 * Spreads the rows behind an indicator over the published bands of working days or days, with median
 * and quartiles (type 2, as SAS computes them, unless the options ask for Excel's PERCENTILE.INC).
 *
 * Errors: as for the measure, and an indicator that times nothing.
 */
export const distributionOf = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  settings: MeasureSettings = {},
): Distribution | CellError => {
  const bands = indicator.bandsBy?.(settings.options ?? {}) ?? indicator.bands;
  if (!bands) return noDistribution(indicator.code);
  const count = countIndicator(indicator, records, period, settings);
  if (isCellError(count)) return count;
  const quartile = settings.options?.["quartiles"] === "PERCENTILE.INC" ? percentileInc : quantile;
  const days = count.durations ?? new Float64Array(0);
  const counts = countInBands(days, bands);
  const at = (share: number): number | null => {
    const value = quartile(days, share);
    return Number.isNaN(value) ? null : roundHalfUp(value);
  };
  return {
    bands: bands.map(({ label }, position) => ({
      label,
      count: counts[position] ?? 0,
      share: days.length === 0 ? null : ratioHalfUp(counts[position] ?? 0, days.length, 100, DECIMALS),
    })),
    unit: indicator.bandsIn ?? "days",
    withoutDuration: days.filter(Number.isNaN).length,
    counted: days.length,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
  };
};
