import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";
import { unreadable, type Unreadable } from "./reading";

/** Most identifiers need no tidying at all. */
const PLAIN = /^[\w/-]+$/;
const LOST_DIGITS = /^\d(?:\.\d+)?E\+\d+$/i;
const WHOLE_AS_DECIMAL = /^(\d+)\.0+$/;
const EXACT_DIGITS = 1e15;

/**
 * Reads a cell as an identifier. A number becomes its digits, so that 1024 and "1024" are one child.
 * "" where there is none.
 *
 * Excel keeps 15 digits and may have written a long identifier as 1.23457E+15: its digits are lost,
 * and two children could become one, so it is not read.
 *
 * @example readId(1024) // "1024"
 */
export const readId = (cell: Scalar): string | Unreadable => {
  if (cell === null) return "";
  if (typeof cell === "number") {
    return Math.abs(cell) < EXACT_DIGITS
      ? String(cell)
      : unreadable("longer than the 15 digits that Excel keeps");
  }
  if (typeof cell === "string") {
    if (PLAIN.test(cell)) return cell;
    const text = cell.replace(/[\s\u00A0]+/g, " ").trim();
    if (LOST_DIGITS.test(text)) return unreadable("an identifier whose digits Excel has lost");
    return WHOLE_AS_DECIMAL.exec(text)?.[1] ?? text;
  }
  return unreadable(isCellError(cell) ? "an Excel error" : "not an identifier");
};
