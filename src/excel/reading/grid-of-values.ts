import { CellError, type CellErrorCode } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";

/** What Excel writes for the errors of a cell, newer ones than a formula can give included. */
const ERRORS: Readonly<Record<string, CellErrorCode>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#VALUE!",
  "#FIELD!": "#VALUE!",
};

/** Excel gives blank cells as empty texts, and errors as their names. */
const scalar = (value: unknown): Scalar => {
  if (value === "") return null;
  const error = typeof value === "string" && value.startsWith("#") ? ERRORS[value] : undefined;
  return error === undefined ? (value as Scalar) : new CellError(error, "");
};

/** The values of a range as the pure layers read them. */
export const gridOfValues = (values: readonly (readonly unknown[])[]): Grid =>
  values.map((row) => row.map(scalar));
