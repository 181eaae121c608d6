import { DESCRIBED_LEVELS, type Interval } from "./interval";

/** What a higher value means; with `neither` a difference is never called better or worse. */
export type Polarity = "higher" | "lower" | "neither";

/** How a local value stands to a benchmark. */
export interface Comparison {
  readonly direction: "higher" | "lower" | "similar";
  /** The stricter of the two levels at which the difference holds; null when similar. */
  readonly confidence: 95 | 99.8 | null;
  /** Only where the indicator has a polarity and there is a difference. */
  readonly verdict: "better" | "worse" | null;
  /** "Similar", "Higher (95%)", "Worse: higher (99.8%)". */
  readonly words: string;
}

const directionOf = ({ lower, upper }: Interval, benchmark: number): Comparison["direction"] =>
  lower > benchmark ? "higher" : upper < benchmark ? "lower" : "similar";

const wordsOf = (
  direction: Comparison["direction"],
  confidence: Comparison["confidence"],
  verdict: Comparison["verdict"],
): string => {
  if (confidence === null) return "Similar";
  const phrase = `${direction} (${confidence}%)`;
  const sentence = verdict === null ? phrase : `${verdict}: ${phrase}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

/**
 * Says whether a local value differs from a benchmark by more than chance.
 *
 * The benchmark is taken as fixed. A value is higher when its whole interval lies above the benchmark,
 * lower when it lies below, similar otherwise, a limit that equals the benchmark included. Give the
 * intervals at 95 and 99.8 % in the benchmark's unit. "Better" and "worse" appear only where the
 * indicator has a polarity. Null when a limit or the benchmark is not a number.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips: comparison of the 95 and 99.8 %
 * limits with England.
 *
 * @example
 * compareWithBenchmark({ lower: 71, upper: 79 }, { lower: 69, upper: 81 }, 68, "higher")?.words
 * // "Better: higher (99.8%)"
 */
export const compareWithBenchmark = (
  usual: Interval,
  strict: Interval,
  benchmark: number,
  better: Polarity = "neither",
): Comparison | null => {
  if (![usual.lower, usual.upper, strict.lower, strict.upper, benchmark].every(Number.isFinite)) return null;
  const direction = directionOf(usual, benchmark);
  if (direction === "similar") return { direction, confidence: null, verdict: null, words: "Similar" };
  const holdsStrictly = directionOf(strict, benchmark) === direction;
  const confidence = holdsStrictly ? DESCRIBED_LEVELS.strict : DESCRIBED_LEVELS.usual;
  const verdict = better === "neither" ? null : better === direction ? "better" : "worse";
  return { direction, confidence, verdict, words: wordsOf(direction, confidence, verdict) };
};
