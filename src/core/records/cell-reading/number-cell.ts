import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";
import { isBlankText, unreadable, type Unreadable } from "./reading";

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

/**
 * Reads a cell as a number; text may have thousands separated by commas. NaN where there is none.
 *
 * @example readNumber("1,250") // 1250
 */
export const readNumber = (cell: Scalar): number | Unreadable => {
  if (typeof cell === "number") return cell;
  if (cell === null) return NaN;
  if (typeof cell === "string") {
    const text = cell.trim();
    if (isBlankText(text)) return NaN;
    return NUMBER.test(text) && /\d/.test(text)
      ? Number(text.replaceAll(",", ""))
      : unreadable("not a number");
  }
  return unreadable(isCellError(cell) ? "an Excel error" : "not a number");
};
