import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid } from "../../core/cells/grid";
import { columnMapping } from "../../core/records/column-mapping";
import type { ColumnMapping } from "../../core/records/record-list";
import { quoted } from "../problems";

const pairOf = (text: string): readonly [string, string] | CellError => {
  const at = text.indexOf("=");
  const usual = text.slice(0, at).trim();
  const own = text.slice(at + 1).trim();
  return at > 0 && usual !== "" && own !== ""
    ? [usual, own]
    : new CellError(
        "#VALUE!",
        `Mapping ${quoted(text.trim())} has no heading on both sides of "=": write "Date of referral=Rcvd"`,
      );
};

/**
 * Reads the mapping argument: a range of two columns, or text such as "Date of referral=Rcvd; NFA=Closed".
 * The usual heading or census item stands left, the list's own heading right, or "not read" for a column
 * that is no such thing although its heading looks like it.
 *
 * @example mappingArgument([["Date of referral=Rcvd"]]) // { "Date of referral": "Rcvd" }
 */
export const mappingArgument = (mapping: Grid | undefined): ColumnMapping | undefined | CellError => {
  if (mapping === undefined) return undefined;
  const only = mapping.length === 1 && mapping[0]?.length === 1 ? mapping[0][0] : null;
  if (typeof only !== "string") return columnMapping(mapping);
  const pairs = only
    .split(";")
    .filter((part) => part.trim() !== "")
    .map(pairOf);
  const problem = pairs.find(isCellError);
  return problem ?? Object.fromEntries(pairs as readonly (readonly [string, string])[]);
};
