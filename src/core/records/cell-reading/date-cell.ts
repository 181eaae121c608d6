import { parseDateText } from "../../calendar/date-text";
import { DAYS_1900_TO_1904, isDateSerial } from "../../calendar/excel-dates";
import type { DayNumber } from "../../calendar/period";
import { isCellError } from "../../cells/cell-error";
import type { Scalar } from "../../cells/grid";
import { isBlankText, unreadable, type Unreadable } from "./reading";

/**
 * Reads a cell as a date: a serial number (its time of day dropped) or a text, the day first.
 * NaN where there is none.
 *
 * @example readDate("01/04/2024") // 45383
 */
export const readDate = (cell: Scalar, dateSystem: 1900 | 1904 = 1900): DayNumber | Unreadable => {
  if (cell === null) return NaN;
  if (typeof cell === "number") {
    if (cell === 0) return NaN;
    const serial = Math.floor(cell) + (dateSystem === 1904 ? DAYS_1900_TO_1904 : 0);
    return isDateSerial(serial) ? serial : unreadable("not a date that Excel can hold");
  }
  if (typeof cell === "string") {
    const day = parseDateText(cell);
    if (day !== null) return day;
    if (isBlankText(cell)) return NaN;
    return unreadable("not a date with the day first, such as 31/03/2024");
  }
  return unreadable(isCellError(cell) ? "an Excel error" : "not a date");
};
