import type { PlannedSection } from "../plan";
import { ROWS } from "./neighbour-layout";

/** The parts of a neighbour sheet whose notes end in a given row. */
export const neighbourSections = (lastRow: number): readonly PlannedSection[] => [
  { key: "opening", kind: "opening", title: "Neighbour comparison", firstRow: 1, lastRow: 3 },
  { key: "inputs", kind: "inputs", title: "Cells to change", firstRow: 4, lastRow: ROWS.areasTitle - 1 },
  {
    key: "areas",
    kind: "table",
    title: "Neighbours by closeness",
    firstRow: ROWS.areasTitle,
    lastRow: ROWS.region,
  },
  {
    key: "ranked",
    kind: "table",
    title: "Neighbours by figure",
    firstRow: ROWS.rankedTitle,
    lastRow: ROWS.rankedLast,
  },
  {
    key: "notes",
    kind: "notes",
    title: "Notes and sources",
    firstRow: ROWS.notes,
    lastRow,
  },
];
