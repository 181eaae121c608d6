import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";

/** What could not be read, in words that follow "could not be read: ". */
export interface Unreadable {
  readonly unreadable: string;
}

export const unreadable = (because: string): Unreadable => ({ unreadable: because });

const BLANK_WORDS = new Set([
  "",
  "-",
  "--",
  "n/a",
  "na",
  "null",
  "nil",
  "none",
  "not applicable",
  "(blank)",
  "nan",
]);

/** Whether a text stands for an empty cell. */
export const isBlankText = (text: string): boolean =>
  text.length <= 14 && BLANK_WORDS.has(text.trim().toLowerCase());

/** Whether a cell holds nothing, not even a word for nothing. */
export const isEmptyCell = (cell: Scalar | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A cell as it is shown in a report. */
export const shownCell = (cell: Scalar | undefined): string => {
  if (cell === null || cell === undefined) return "";
  if (isCellError(cell)) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
};
