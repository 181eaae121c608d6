/** Where one value stands among several. */
export interface Standing {
  /** 1 is the best; equal values share the better rank. */
  readonly rank: number;
  readonly of: number;
  /** 1 is the best quarter; null with fewer than four values. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
  /** Per cent of the others that stand worse; null where there are no others. */
  readonly percentile: number | null;
}

const FEWEST_FOR_QUARTILES = 4;

/**
 * The standing of one value among several, its own included.
 *
 * Only for values with a polarity: without one there is no best. Show it with the interval of the
 * value, never alone, since neighbouring ranks seldom differ by more than chance.
 *
 * Source: Department for Education, Local Authority Interactive Tool: ties take the better rank.
 *
 * @example standing(7, [9, 7, 7, 3], "higher") // { rank: 2, of: 4, quartile: 2, percentile: 33.3 }
 */
export const standing = (value: number, values: readonly number[], better: "higher" | "lower"): Standing => {
  const isBetter = (other: number): boolean => (better === "higher" ? other > value : other < value);
  const rank = values.filter(isBetter).length + 1;
  const worse = values.filter((other) => other !== value && !isBetter(other)).length;
  const of = values.length;
  const quarter = Math.min(4, Math.floor(((rank - 1) / of) * 4) + 1) as 1 | 2 | 3 | 4;
  return {
    rank,
    of,
    quartile: of < FEWEST_FOR_QUARTILES ? null : quarter,
    percentile: of > 1 ? (worse / (of - 1)) * 100 : null,
  };
};
