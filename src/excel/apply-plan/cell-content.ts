import { quotedSheetName } from "../../core/cells/a1";
import type { PlannedContent } from "../../templates/plan";
import type { FinalNames } from "./free-names";

// Excel reads typed text as a person would mean it: "DEC-6" becomes 6 December, "1-2" a date, "+x" a formula.
const READ_AS_SOMETHING_ELSE =
  /^(?:['=+\-@.]|\s*[\d£$€(%]|\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d|\s*(?:true|false)\s*$)/i;

/**
 * A constant as it must be written so that the cell holds exactly that text and not a date, a number
 * or a formula that Excel would read in it.
 *
 * @example asConstant("DEC-6") // "'DEC-6"
 */
export function asConstant(text: string): string {
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}

/** Puts the settled names in place of `{sheet:key}` and `{table:key}`. */
export function withFinalNames(formula: string, names: FinalNames): string {
  return formula
    .replace(/\{sheet:([^}]+)\}/g, (whole, key: string) => {
      const name = names.sheets.get(key);
      return name === undefined ? whole : quotedSheetName(name);
    })
    .replace(/\{table:([^}]+)\}/g, (whole, key: string) => names.tables.get(key) ?? whole);
}

/** The content of a planned cell as `Range.formulas` takes it; `null` leaves a cell as it is. */
export function cellContent(content: PlannedContent, names: FinalNames): PlannedContent {
  if (typeof content !== "string") return content;
  return content.startsWith("=") ? withFinalNames(content, names) : asConstant(content);
}
