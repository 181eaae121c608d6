/** Words that carry no meaning in a heading. */
const FILLER = new Set(
  "of the a an for to in on by was is are did does do has have child childs children y n yes no".split(" "),
);

/** A longer text is a note, not a heading. */
export const LONGEST_HEADING = 300;

const plainQuotes = (text: string): string => text.replace(/[\u2018\u2019\u201C\u201D`\u00B4]/g, "'");

/**
 * A heading in plain words: lower case, single spaces, no punctuation, line breaks or hard spaces.
 *
 * @example plainHeading("  Date of\nReferral* ") // "date of referral"
 */
export const plainHeading = (heading: string): string =>
  plainQuotes(heading.normalize("NFKC"))
    .replace(/'s\b/gi, "s")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/**
 * A heading without spaces, so that `CIN Referral Date`, `CINreferralDate` and `cin_referral_date` are one.
 *
 * @example compactHeading("CIN Referral-Date") // "cinreferraldate"
 */
export const compactHeading = (heading: string): string => plainHeading(heading).replaceAll(" ", "");

/**
 * The ways in which a heading may be written around its core: a number or letter in front, a table
 * name in front, a number, unit or remark in brackets behind.
 *
 * @example headingForms("Referrals: 3) Child Unique ID (1)").includes("childuniqueid") // true
 */
export const headingForms = (heading: string): string[] => {
  const forms = new Set<string>();
  const add = (text: string): void => {
    const compact = compactHeading(text);
    if (compact !== "") forms.add(compact);
  };
  const text = heading.slice(0, LONGEST_HEADING).normalize("NFKC").trim();
  const withoutBrackets = text.replace(/\s*[([{][^)\]}]*[)\]}]+[\s*?]*$/u, "");
  const inBrackets = /^[^[\]]+\[(?:\[?@?)?([^[\]]+)\]*$/u.exec(text)?.[1];
  for (const candidate of [text, withoutBrackets, inBrackets ?? ""]) {
    add(candidate);
    const withoutNumber = candidate.replace(/^\s*[([]?(?:\d{1,3}|[a-z]{1,2})[)\].:]+\s*/iu, "");
    add(withoutNumber);
    add(withoutNumber.replace(/[\s_]*\d{1,2}$/u, ""));
    add(withoutNumber.replace(/^\d{1,3}\s+/u, ""));
    const lastPart = withoutNumber.split(/\s[-\u2013]\s|[:.|]\s*|\n/u).pop();
    if (lastPart !== undefined && lastPart.trim().length > 3) add(lastPart);
  }
  return [...forms];
};

/** The words of a heading that carry meaning, sorted, so that word order does not matter. */
export const headingWords = (heading: string): string =>
  plainHeading(heading.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .split(" ")
    .filter((word) => word !== "" && !FILLER.has(word))
    .sort()
    .join(" ");

/**
 * Number of single-letter edits between two texts, or `limit + 1` when it is more than `limit`.
 *
 * Source: Levenshtein (1966), with a swap of neighbours as one edit (optimal string alignment).
 *
 * @example editDistance("referal date", "referral date", 2) // 1
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
};
