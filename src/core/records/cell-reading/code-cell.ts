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

/** Every spelling of a code list, and the codes alone. */
export interface CodeSpellings {
  readonly spellings: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

/** Prepares a code list for reading: codes, labels, other spellings, and code with label. */
export const codeSpellings = (entries: readonly CodeEntry[]): CodeSpellings => {
  const codes = new Map(entries.map((entry) => [plain(entry.code), entry.code]));
  const spellings = new Map<string, string>();
  for (const { code, label, synonyms = [] } of entries) {
    for (const spelling of [label, ...synonyms, `${code} ${label}`]) {
      const key = plain(spelling);
      if (!spellings.has(key) && !codes.has(key)) spellings.set(key, code);
    }
  }
  return { spellings, codes };
};

// The inspection template numbers its choices "a) " to "zz) ".
const withoutLetter = (text: string): string => text.replace(/^\s*[a-z]{1,2}[).]\s+/i, "");

/** A code in front of its words ("3A - GP") or in brackets behind them ("Died (RC2)"). */
const codeBesideWords = (text: string, { spellings, codes }: CodeSpellings): string | undefined => {
  const words = plain(text).split(" ");
  const first = codes.get(words[0] ?? "");
  const rest = words.slice(1).join(" ");
  if (first !== undefined && words.length > 1) {
    const saidInWords = spellings.get(rest);
    return saidInWords === undefined || saidInWords === first ? first : undefined;
  }
  const bracketed = /[([]\s*(?:CIN\s+)?([a-z0-9]{1,4})\s*[)\]]\s*\.?$/i.exec(text)?.[1];
  return bracketed === undefined ? undefined : codes.get(plain(bracketed));
};

/**
 * Reads a text as a code: the census code, its label, another known spelling, or both together.
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
  for (const candidate of [text, withoutLetter(text)]) {
    const key = plain(candidate);
    const code = known.codes.get(key) ?? known.spellings.get(key) ?? codeBesideWords(candidate, known);
    if (code !== undefined) return code;
  }
  return isBlankText(text) ? "" : unreadable("not a code or label of the list");
};
