import type { Indicator } from "../../../indicators/indicator";

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[-‐‑–]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Where the words were found decides the order: the code, the titles, then the definition. */
const score = (indicator: Indicator, words: readonly string[]): number => {
  const code = plain(indicator.code);
  const titles = plain(`${indicator.title} ${indicator.shortTitle}`);
  const rest = plain(`${indicator.question} ${indicator.definition} ${indicator.numerator}`);
  const scores = words.map((word) =>
    code.startsWith(word) ? 4 : titles.includes(word) ? 3 : rest.includes(word) ? 1 : 0,
  );
  return scores.includes(0) ? 0 : scores.reduce((sum: number, one) => sum + one, 0);
};

/**
 * The indicators that hold every typed word, best first.
 *
 * @example searchIndicators(indicators, "re-referral")[0]?.code // "DEC-3"
 */
export function searchIndicators(indicators: readonly Indicator[], query: string): readonly Indicator[] {
  const words = plain(query).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  // A code typed whole, such as DEC-6, loses its hyphen like any other word: "dec6".
  return indicators
    .map((indicator) => ({ indicator, score: score(indicator, words) }))
    .filter((match) => match.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ indicator }) => indicator);
}
