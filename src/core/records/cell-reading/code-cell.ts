import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";
import type { CodeEntry } from "../record-list";
import { isBlankText, unreadable, type Unreadable } from "./reading";

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019`\u00B4']/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

const SHORTEST_LABEL = 2;

/** Longer texts are remarks, not labels. */
const LONGEST_LABEL = 600;

/** Every spelling of a code list, and the codes alone. */
export interface CodeSpellings {
  readonly spellings: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

const spellingsOfLists = new WeakMap<readonly CodeEntry[], CodeSpellings>();

/** Prepares a code list for reading, once: codes, labels, other spellings, and code with label. */
export const codeSpellings = (entries: readonly CodeEntry[]): CodeSpellings => {
  const prepared = spellingsOfLists.get(entries);
  if (prepared) return prepared;
  const codes = new Map(entries.map((entry) => [plain(entry.code), entry.code]));
  const spellings = new Map<string, string>();
  for (const { code, label, synonyms = [] } of entries) {
    for (const spelling of [label, ...synonyms, `${code} ${label}`]) {
      const key = plain(spelling);
      if (!spellings.has(key) && !codes.has(key)) spellings.set(key, code);
    }
  }
  const known = { spellings, codes };
  spellingsOfLists.set(entries, known);
  return known;
};

// The inspection template numbers its choices "a) " to "zz) ".
const withoutLetter = (text: string): string => text.replace(/^\s*[a-z]{1,2}[).]\s+/i, "");

/** A code, or one that a local authority has divided further: "N1a" is part of N1, "K2OUT" of K2. */
const codeOrPartOf = (word: string, codes: ReadonlyMap<string, string>): string | undefined =>
  codes.get(word) ?? codes.get(/^([a-z]{1,2}\d{1,2})(?:[a-z]|out)$/.exec(word)?.[1] ?? "");

/** What a text says first: the code of the longest run of leading words that is a spelling of the list. */
const saidFirst = (words: readonly string[], { spellings, codes }: CodeSpellings): string | undefined => {
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(" ");
    const code = codes.get(start) ?? (start.length < SHORTEST_LABEL ? undefined : spellings.get(start));
    if (code !== undefined) return code;
  }
  return undefined;
};

/** A code in front of its words ("3A - GP") or in brackets behind them ("Died (RC2)"). */
const codeBesideWords = (text: string, { spellings, codes }: CodeSpellings): string | undefined => {
  const words = plain(text).split(" ");
  const first = codeOrPartOf(words[0] ?? "", codes);
  if (words.length === 1) return first;
  if (first !== undefined) {
    const said = saidFirst(words.slice(1), { spellings, codes });
    return said === undefined || said === first ? first : undefined;
  }
  const bracketed = /(?<![a-z])[([]\s*(?:CIN\s+)?([a-z0-9]{1,4})\s*[)\]]\s*\.?$/i.exec(text)?.[1];
  return bracketed === undefined ? undefined : codes.get(plain(bracketed));
};

const SUBCATEGORY_FOLLOWS = /\s+[-\u2013>]\s*|\s*:\s|\s*\/\s*/u;

/** A label with a local authority's own subcategory behind it ("Low income - asylum seeking families"). */
const labelBeforeSubcategory = (text: string, { spellings, codes }: CodeSpellings): string | undefined => {
  const split = SUBCATEGORY_FOLLOWS.exec(text);
  const label = split ? plain(text.slice(0, split.index)) : "";
  const code = label.length < SHORTEST_LABEL ? undefined : spellings.get(label);
  if (!split || code === undefined) return undefined;
  const rest = ` ${plain(text.slice(split.index))} `;
  for (const [spelling, other] of [...spellings, ...codes]) {
    if (other !== code && rest.includes(` ${spelling} `)) return undefined;
  }
  return code;
};

/** The code that a text names by itself: as a code, as known words, or as both. */
const named = (text: string, known: CodeSpellings): string | undefined => {
  const key = plain(text);
  return (
    known.codes.get(key) ??
    known.spellings.get(key) ??
    codeBesideWords(text, known) ??
    labelBeforeSubcategory(text, known)
  );
};

/** A case system's own number or abbreviation in front: "(A.A1) ", "A4.10 ", "08 - ", "WHB - ". */
const OWN_MARK =
  /^\s*(?:[([][A-Z0-9.]{1,7}[)\]]\s*[-\u2013:]?|[A-Z.]{0,6}\d{1,3}(?:\.\d{1,2})?(?:\s*[-\u2013:>)]+|(?=\s))|[A-Z]{1,8}(?:\s+[-\u2013:>]|:))\s*/u;

const REMARK_BEHIND = /\s*[([{]([^()[\]{}]*)[)\]}]?\s*\.?$/u;

/** Abbreviations say something of their own, so that what follows must be more than one word. */
const isOnlyLetters = (mark: string): boolean => !/[\d([]/.test(mark);

/**
 * The code that a text names once a case system's own mark in front and a remark behind are set aside.
 * Undefined where the mark or the remark is itself a code or spelling of another code.
 */
const namedWithinMarks = (text: string, known: CodeSpellings): string | undefined => {
  const mark = OWN_MARK.exec(text)?.[0] ?? "";
  const remark = REMARK_BEHIND.exec(text.slice(mark.length));
  const behindMark = text.slice(mark.length);
  const core = behindMark.slice(0, remark?.index ?? behindMark.length);
  if (mark === "" && !remark) return undefined;
  const code =
    named(behindMark, known) ??
    named(core, known) ??
    (mark === "" ? undefined : namedWithinMarks(behindMark, known));
  if (code === undefined || (isOnlyLetters(mark) && mark !== "" && !plain(core).includes(" ")))
    return undefined;
  const others = [mark, remark?.[1] ?? ""].map(
    (other) => known.codes.get(plain(other)) ?? known.spellings.get(plain(other)),
  );
  return others.every((other) => other === undefined || other === code) ? code : undefined;
};

/**
 * Reads a text as a code: the census code, its label, another known spelling, or both together, with or
 * without a case system's own number in front and a remark in brackets behind.
 *
 * "" where there is none. A text that names two codes ("7 - Police", where 7 is another) is not read.
 *
 * @example readCode("q) 6: Police", codeSpellings(referralSources)) // "6"
 */
export const readCode = (cell: Scalar, known: CodeSpellings): string | Unreadable => {
  if (cell === null) return "";
  if (isCellError(cell)) return unreadable("an Excel error");
  if (typeof cell === "number" && cell < 0) return unreadable("not a code or label of the list");
  const text = typeof cell === "boolean" ? (cell ? "1" : "0") : String(cell);
  if (text.length > LONGEST_LABEL) return unreadable("not a code or label of the list");
  for (const candidate of [text, withoutLetter(text)]) {
    const code = named(candidate, known);
    if (code !== undefined) return code;
  }
  if (isBlankText(text)) return "";
  return namedWithinMarks(text, known) ?? unreadable("not a code or label of the list");
};
