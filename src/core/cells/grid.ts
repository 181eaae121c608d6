import type { CellError } from "./cell-error";

/** What one worksheet cell holds. A blank cell is `null`; dates are Excel serial numbers. */
export type Scalar = number | string | boolean | null | CellError;

/** A rectangular block of cells, row by row, as a range argument arrives. */
export type Grid = readonly (readonly Scalar[])[];
