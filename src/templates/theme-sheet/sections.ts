import type { PlannedSection } from "../plan";
import type { ThemeLayout } from "./theme-layout";

/** The parts of a sheet of indicators whose notes end in a given row. */
export const themeSections = (
  title: string,
  tableTitle: string,
  layout: ThemeLayout,
  lastRow: number,
): readonly PlannedSection[] => [
  { key: "opening", kind: "opening", title, firstRow: 1, lastRow: 3 },
  { key: "inputs", kind: "inputs", title: "Cells to change", firstRow: 4, lastRow: layout.tableTitle - 1 },
  {
    key: "indicators",
    kind: "table",
    title: tableTitle,
    firstRow: layout.tableTitle,
    lastRow: layout.last,
  },
  {
    key: "trend",
    kind: "table",
    title: "Published trend",
    firstRow: layout.trendTitle,
    lastRow: layout.trendLast,
  },
  {
    key: "workings",
    kind: "workings",
    title: "Workings",
    firstRow: layout.workingsTitle,
    lastRow: layout.workingsLast,
    // A caution is a sentence, which runs over the cells at its right while it stands under the table.
    widths: { I: 80 },
  },
  { key: "notes", kind: "notes", title: "Notes and sources", firstRow: layout.notesTitle, lastRow },
];
