import type { ErrorValue } from "../workbook/engine";

/** What each error means when nothing more is known. */
const MEANINGS: Readonly<Record<string, string>> = {
  "#DIV/0!": "The formula divides by zero or by an empty cell",
  "#N/A": "A value is not available to the formula",
  "#NAME?":
    "The formula holds a name or function that is not known here: check the spelling, and that the add-in is running",
  "#NULL!": "The two ranges do not meet",
  "#NUM!": "A number in the formula is too large, too small or not allowed",
  "#REF!": "The formula refers to cells that are no longer there",
  "#SPILL!": "There is something in the way of the result: clear the cells to its right and below",
  "#CALC!": "The formula gives an empty or nested result that cannot be shown",
  "#VALUE!": "A value in the formula is of the wrong kind",
  "#BUSY!": "The add-in is still working on this cell",
  "#CONNECT!": "The add-in did not answer",
};

/**
 * The sentence that belongs to a cell's error: the function's own where it gave one.
 *
 * @example errorSentence({ error: "#DIV/0!" }) // "The formula divides by zero or by an empty cell"
 */
export const errorSentence = ({ error, message }: ErrorValue): string =>
  message ?? MEANINGS[error] ?? "The formula gives an error";
