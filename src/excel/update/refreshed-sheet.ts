import type { SheetContents } from "./carry-over";
import type { SheetBefore } from "./read-sheets";
import type { SheetShape } from "./sheet-shape";

/** A sheet before its refresh, what it was and became, and which cells were written. */
export interface RefreshedSheet {
  readonly before: SheetBefore;
  readonly former: SheetShape;
  readonly next: SheetShape;
  readonly writes: SheetContents;
}
