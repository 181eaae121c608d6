/** Enough digits to tell figures apart, few enough that a saved and reopened number is the same. */
const SIGNIFICANT_DIGITS = 12;
const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** 65,536 checksums: one change in so many goes unseen, and no value can be worked out from one. */
const KEPT_BITS = 16;

/**
 * A short number that changes when a value of the cells changes, to tell whether somebody has typed over
 * frozen cells. It is far too short to give a value back, so that no record is kept in hidden places.
 *
 * @example checksum([[82.4]]) === checksum([[82.4]]) // true
 */
export function checksum(values: readonly (readonly unknown[])[]): number {
  let hash = START;
  const text = values.map((row) => row.map(shown).join("\t")).join("\n");
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  return (hash ^ (hash >>> KEPT_BITS)) & (2 ** KEPT_BITS - 1);
}

const shown = (value: unknown): string => {
  if (typeof value === "number") return `n${Number(value.toPrecision(SIGNIFICANT_DIGITS))}`;
  return value === null || value === "" ? "" : `${typeof value}${String(value)}`;
};
