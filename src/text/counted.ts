/**
 * A number with its noun.
 *
 * @example counted(1, "formula", "formulas") // "1 formula"
 */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
