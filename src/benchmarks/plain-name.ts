/**
 * A name as it is compared: no case, accents, punctuation; "&" is "and".
 *
 * @example plainName("Bournemouth, Christchurch & Poole") // "bournemouth christchurch and poole"
 */
export const plainName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[.'’‘`´]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
