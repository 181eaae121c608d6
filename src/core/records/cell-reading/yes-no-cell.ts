import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";
import type { CodeEntry } from "../record-list";
import { codeSpellings, readCode, type CodeSpellings } from "./code-cell";
import { isBlankText, unreadable, type Unreadable } from "./reading";

/** 1 yes, 0 no, -1 not known. */
export type YesNo = 1 | 0 | -1;

const ALWAYS: readonly CodeEntry[] = [
  { code: "1", label: "Yes", synonyms: ["y", "true", "t", "1 yes", "yes 1"] },
  { code: "0", label: "No", synonyms: ["n", "false", "f", "0 no", "no 0"] },
  {
    code: "unknown",
    label: "Unknown",
    synonyms: ["u", "unk", "not known", "not recorded", "not obtained", "nobt", "refu", "refused"],
  },
];

const NO_WORDS: readonly CodeEntry[] = [];

const withWords = new WeakMap<readonly CodeEntry[], readonly CodeEntry[]>();

/** Yes and no in all their forms, with the words of one column beside them. */
export const yesNoSpellings = (words: readonly CodeEntry[] = NO_WORDS): CodeSpellings => {
  const known = withWords.get(words) ?? [...ALWAYS, ...words];
  withWords.set(words, known);
  return codeSpellings(known);
};

/**
 * Reads a cell as yes or no: TRUE, 1, Y, "a) Yes", "1 - Yes" and the column's own words. -1 where blank
 * or said to be unknown.
 *
 * @example readYesNo("a) Yes", yesNoSpellings()) // 1
 */
export const readYesNo = (cell: Scalar, known: CodeSpellings): YesNo | Unreadable => {
  if (cell === null) return -1;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (isCellError(cell)) return unreadable("an Excel error");
  // Microsoft Access writes yes as -1.
  const code = readCode(cell === -1 || cell === "-1" ? 1 : cell, known);
  if (code === "1" || code === "0") return code === "1" ? 1 : 0;
  if (code === "unknown" || code === "" || isBlankText(String(cell))) return -1;
  return unreadable("neither yes nor no");
};
