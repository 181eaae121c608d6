import { isCellError, type CellError } from "../cells/cell-error";
import type { Grid } from "../cells/grid";
import { mappingShape } from "../cells/problems/records";
import { isEmptyCell } from "./cell-reading/reading";
import type { ColumnMapping } from "./record-list";

/**
 * Reads the mapping argument: two columns, the usual heading (or census item) on the left and the
 * list's own heading, its column number, or "not read" on the right. Blank rows are passed over.
 *
 * @example columnMapping([["Date of referral", "Rcvd"]]) // { "Date of referral": "Rcvd" }
 */
export const columnMapping = (grid: Grid): ColumnMapping | CellError => {
  const entries: [string, string | number][] = [];
  for (const [usual = null, own = null, ...more] of grid) {
    if (isEmptyCell(usual) && isEmptyCell(own)) continue;
    if (isCellError(usual) || isCellError(own) || isEmptyCell(usual) || isEmptyCell(own))
      return mappingShape();
    if (more.some((cell) => !isEmptyCell(cell))) return mappingShape();
    entries.push([String(usual).trim(), typeof own === "number" ? own : String(own).trim()]);
  }
  return entries.length === 0 ? mappingShape() : Object.fromEntries(entries);
};
