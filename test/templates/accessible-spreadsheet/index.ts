import type { AccessibilityCheck } from "./check";
import { backgroundFill } from "./background-fill";
import { belowTable } from "./below-table";
import { blankRows } from "./blank-rows";
import { blankSheets } from "./blank-sheets";
import { chartsDescribed } from "./charts-described";
import { colourAlone } from "./colour-alone";
import { columnA } from "./column-a";
import { contrast } from "./contrast";
import { cursor } from "./cursor";
import { emptyCells } from "./empty-cells";
import { filtersAndFrozenPanes } from "./filters-and-frozen-panes";
import { headerRow } from "./header-row";
import { hiddenRows } from "./hidden-rows";
import { links } from "./links";
import { markedUpTables } from "./marked-up-tables";
import { nestedTables } from "./nested-tables";
import { noteMarkersInCells } from "./note-markers-in-cells";
import { noteMarks } from "./note-marks";
import { notesOnSheet } from "./notes-sheet";
import { oneTable } from "./one-table";
import { sheetNames } from "./sheet-names";
import { sheetTitles } from "./sheet-titles";
import { statements } from "./statements";
import { symbols } from "./symbols";
import { tableNames } from "./table-names";
import { tablePosition } from "./table-position";
import { textFormat } from "./text-format";
import { visualDevices } from "./visual-devices";
import { wordNote } from "./word-note";
import { wrappedText } from "./wrapped-text";

/** The items of the checklist that a plan decides, in its order. */
export const accessibilityChecks: readonly AccessibilityCheck[] = [
  markedUpTables,
  tableNames,
  nestedTables,
  blankRows,
  headerRow,
  wrappedText,
  filtersAndFrozenPanes,
  emptyCells,
  hiddenRows,
  noteMarks,
  wordNote,
  noteMarkersInCells,
  notesOnSheet,
  links,
  textFormat,
  sheetTitles,
  symbols,
  visualDevices,
  backgroundFill,
  colourAlone,
  contrast,
  chartsDescribed,
  sheetNames,
  blankSheets,
  columnA,
  tablePosition,
  belowTable,
  oneTable,
  statements,
  cursor,
];
