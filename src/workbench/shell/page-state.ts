import { NOTHING_SELECTED, type SelectionSummary } from "../grid/selection-summary";
import type { RibbonControlState } from "../host";
import type { CellStyle } from "../workbook/engine";
import type { Manifest } from "./manifest";
import type { Message } from "./message-bar";
import type { CalculationState } from "./status-line";
import type { Theme } from "./theme";

/** The error of a cell in words, and where on the page the cell is. */
export interface ErrorCard {
  readonly error: string;
  readonly sentence: string;
  readonly left: number;
  readonly top: number;
}

/** Everything that the page around the grid shows. */
export interface PageState {
  readonly workbookName: string;
  readonly theme: Theme;
  readonly manifest: Manifest | null;
  readonly ribbonStates: ReadonlyMap<string, RibbonControlState>;
  readonly paneOpen: boolean;
  readonly message: Message | null;
  readonly calculation: CalculationState;
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly summary: SelectionSummary;
  readonly zoom: number;
  readonly errorCard: ErrorCard | null;
}

export const startingState = (theme: Theme): PageState => ({
  workbookName: "Book1.xlsx",
  theme,
  manifest: null,
  ribbonStates: new Map(),
  paneOpen: true,
  message: null,
  calculation: "ready",
  style: {},
  numberFormat: "General",
  summary: NOTHING_SELECTED,
  zoom: 1,
  errorCard: null,
});
