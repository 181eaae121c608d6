import type { PlannedBlock, PlannedSheet } from "../plan";
import type { CodeListOnSheet } from "./code-lists";

/** One-based rows of the codes sheet. */
export const CODES_ROWS = { title: 4, header: 5, first: 6 } as const;

/** Where the drop-down of a code list finds its words. */
export const meaningsOf = ({ first, last }: CodeListOnSheet): string =>
  `{sheet:codes}!$C$${first}:$C$${last}`;

const ABOUT = "Census codes and their meanings. A cell may hold either: both are read.";

const blocks = (rows: readonly (readonly string[])[]): readonly PlannedBlock[] => [
  { at: "A1", cells: [["Codes of the data sheets"]], role: "title" },
  { at: "A2", cells: [[ABOUT]], role: "subtitle" },
  {
    at: "A3",
    cells: [["The drop-downs take their words from this table: change nothing in it."]],
    role: "note",
  },
  { at: `A${CODES_ROWS.title}`, cells: [["Codes, by list of codes"]], role: "label" },
  { at: `A${CODES_ROWS.header}`, cells: [["List of codes", "Code", "Meaning"]], role: "heading" },
  { at: `A${CODES_ROWS.first}`, cells: rows, role: "body", wrap: true, numberFormat: "@" },
];

/** The codes of every drop-down: one table, each code list on rows of its own. */
export function codesSheet(codeLists: readonly CodeListOnSheet[]): PlannedSheet {
  const rows = codeLists.flatMap(({ name, entries }) =>
    entries.map(({ code, label }) => [name, code, label]),
  );
  const last = CODES_ROWS.header + rows.length;
  return {
    key: "codes",
    name: "Data sheets codes",
    sections: [
      { key: "opening", kind: "opening", title: "Codes of the data sheets", firstRow: 1, lastRow: 3 },
      { key: "codes", kind: "table", title: "Codes", firstRow: CODES_ROWS.title, lastRow: last },
    ],
    blocks: blocks(rows),
    tables: [
      {
        key: "codes",
        name: "DataSheetCodes",
        range: `A${CODES_ROWS.header}:C${last}`,
        style: "banded",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 44, B: 12, C: 90 },
    rowHeights: { 1: 30, [CODES_ROWS.title]: 30, [CODES_ROWS.header]: 24 },
    freezeRows: CODES_ROWS.header,
    showGridlines: false,
    inputs: [],
  };
}
