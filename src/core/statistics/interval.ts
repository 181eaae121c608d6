/** Lower and upper confidence limits, in the unit of the estimate they belong to. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Confidence as a reader writes it: 95 for 95 %. The pair 95 and 99.8 is the official practice. */
export type ConfidencePercent = number;

/** The two levels at which differences from a benchmark are described. */
export const DESCRIBED_LEVELS = { usual: 95, strict: 99.8 } as const;

/** Multiplies both limits, to turn a proportion into a percentage or a count into a rate. */
export const scaleInterval = ({ lower, upper }: Interval, factor: number): Interval => ({
  lower: lower * factor,
  upper: upper * factor,
});

/** What the interval of something undefined is: no number, so that nothing can be made of it. */
export const NO_INTERVAL: Interval = { lower: NaN, upper: NaN };
