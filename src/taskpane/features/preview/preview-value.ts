import { CellError, isCellError } from "../../../core/cells/cell-error";
import type { Grid, Scalar } from "../../../core/cells/grid";

/** Stands for what only the workbook can say, such as a figure counted from the user's own list. */
export const OWN_FIGURE = Symbol("own figure");

export type PreviewScalar = Scalar | typeof OWN_FIGURE;
export type PreviewGrid = readonly (readonly PreviewScalar[])[];
export type PreviewValue = PreviewScalar | PreviewGrid;

export const isGrid = (value: PreviewValue): value is PreviewGrid => Array.isArray(value);

/** The value where one cell is wanted: the first of several. */
export const single = (value: PreviewValue): PreviewScalar =>
  isGrid(value) ? (value[0]?.[0] ?? null) : value;

export const flat = (value: PreviewValue): readonly PreviewScalar[] =>
  isGrid(value) ? value.flat() : [value];

/** A grid without own figures, as functions take it; null where it holds one. */
export const asGrid = (value: PreviewGrid): Grid | null =>
  flat(value).includes(OWN_FIGURE) ? null : (value as Grid);

/** A number as Excel takes one where it wants one. */
export function numberOf(value: PreviewScalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null || value === "") return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  const number = Number(value);
  return Number.isNaN(number) ? new CellError("#VALUE!", "") : number;
}

/** A value as Excel joins it to a text. */
export const wordsOf = (value: PreviewScalar): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.code;
  return typeof value === "symbol" ? "" : String(value ?? "");
};
