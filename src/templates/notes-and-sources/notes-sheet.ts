import type { Benchmarks } from "../../benchmarks/benchmarks";
import { themes } from "../../indicators/themes";
import type { PlannedSheet } from "../plan";
import { lastNotesRow, LICENCE, notesBlocks, notesTitleRows, type NotesSection } from "../theme-sheet/notes";
import { comparators, METHODS, READING, SHORTHAND } from "./methods";

const TITLE = "Notes and sources";
const FIRST_NOTES_ROW = 6;
const CONTACT = "$B$5";

/** Breaks that publications name, once each, and what is not in the figures at all. */
function gaps(benchmarks: Benchmarks): readonly string[] {
  const { leftOut } = benchmarks.packInformation();
  const breaks = benchmarks
    .indicators()
    .filter(({ measure }) => measure === "")
    .flatMap(({ code, notes }) => notes.map((note) => `${code}: ${note}`));
  return [...new Set(breaks), ...leftOut.map(({ what, reason }) => `${what}: ${reason}`)];
}

const sectionsOf = (benchmarks: Benchmarks, edition: number): readonly NotesSection[] => [
  {
    title: "The framework",
    sentences: themes.map(({ number, title, about }) => `Theme ${number}, ${title}: ${about}`),
  },
  { title: "How to read the sheets", sentences: READING },
  { title: "Shorthand", sentences: SHORTHAND },
  { title: "What figures are compared with", sentences: comparators(edition) },
  { title: "Methods", sentences: METHODS },
  { title: "Known breaks and gaps", sentences: gaps(benchmarks) },
  {
    title: "Licence",
    sentences: [LICENCE, "Publications and their dates: see the sheet of published sources."],
  },
];

/** The sheet of notes: what a reader needs beside any figure, and whom to ask. */
export function notesSheet(benchmarks: Benchmarks, edition: number): PlannedSheet {
  const notes = sectionsOf(benchmarks, edition);
  const lastRow = lastNotesRow(notes, FIRST_NOTES_ROW);
  const heights = [1, 4, ...notesTitleRows(notes, FIRST_NOTES_ROW)].map((row) => [row, 30] as const);
  return {
    key: "notes",
    name: "About the figures",
    sections: [
      { key: "opening", kind: "opening", title: TITLE, firstRow: 1, lastRow: 3 },
      { key: "inputs", kind: "inputs", title: "Whom to ask", firstRow: 4, lastRow: FIRST_NOTES_ROW - 1 },
      { key: "notes", kind: "notes", title: "Notes", firstRow: FIRST_NOTES_ROW, lastRow },
    ],
    blocks: [
      { at: "A1", cells: [[TITLE]], role: "title" },
      {
        at: "A2",
        cells: [["What the figures are, how they are counted and where they come from"]],
        role: "subtitle",
      },
      { at: "A3", cells: [["For the sheets of this workbook that CSPI for Excel inserted."]], role: "note" },
      { at: "A4", cells: [["Whom to ask"]], role: "label" },
      { at: "A5", cells: [["Contact for questions"]], role: "label" },
      { at: "B5", cells: [[null]], role: "input", align: "left", wrap: true },
      { at: "C5", cells: [["Team, e-mail address or telephone number"]], role: "note", indent: 1 },
      ...notesBlocks(notes, FIRST_NOTES_ROW),
    ],
    tables: [],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 46, B: 40, C: 46 },
    rowHeights: Object.fromEntries(heights),
    showGridlines: false,
    activateAt: "B5",
    inputs: [CONTACT],
  };
}
