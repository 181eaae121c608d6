import type { FieldDefinition, RecordListDefinition } from "../../core/records/record-list";
import type { PlannedBlock, PlannedSection, PlannedSheet } from "../plan";
import { codeListOf, type CodeListOnSheet } from "./code-lists";
import { KIND_IN_WORDS, neededBy } from "./list-fields";

const HOW_TO = [
  "Each list has a sheet with an empty Excel table: paste or type below its headings, one row for each record.",
  "Delete the example row, or leave it: it never counts.",
  "Columns may be moved, left blank or deleted; those marked as needed must stay for the indicators named beside them.",
  "Dates: as Excel dates or as day/month/year. Codes: the census code or its meaning, from the list in the cell.",
  "Every theme sheet that is inserted from now on counts from these lists; My data in the pane says what was read.",
  "Child-level data stays in this workbook: take these sheets out before you share it.",
] as const;

const ROWS = { howTo: 4, title: 11, header: 12, first: 13 } as const;
const HEADINGS = ["List", "Column", "What it holds", "Needed", "Codes", "Indicators that need it"] as const;

function rowOf(
  list: RecordListDefinition,
  field: FieldDefinition,
  codeLists: readonly CodeListOnSheet[],
): readonly string[] {
  const codes = codeListOf(field, codeLists);
  return [
    list.title,
    field.label,
    codes && field.kind === "text" ? "Codes, parted by commas" : KIND_IN_WORDS[field.kind],
    field.required === true ? "Yes" : "No",
    codes ? codes.name : "None",
    neededBy(list, field).join(", ") || "None",
  ];
}

const sections = (lastRow: number): readonly PlannedSection[] => [
  { key: "opening", kind: "opening", title: "Guide to the data sheets", firstRow: 1, lastRow: 3 },
  {
    key: "howTo",
    kind: "notes",
    title: "How to fill in the lists",
    firstRow: ROWS.howTo,
    lastRow: ROWS.title - 1,
  },
  { key: "columns", kind: "table", title: "Columns of the lists", firstRow: ROWS.title, lastRow },
];

const blocks = (
  lists: readonly RecordListDefinition[],
  rows: readonly (readonly string[])[],
): readonly PlannedBlock[] => [
  { at: "A1", cells: [["Guide to the data sheets"]], role: "title" },
  { at: "A2", cells: [[lists.map(({ title }) => title).join(", ")]], role: "subtitle" },
  {
    at: "A3",
    cells: [["Headings are those of the statutory collections and inspection lists."]],
    role: "note",
  },
  { at: `A${ROWS.howTo}`, cells: [["How to fill in the lists"]], role: "label" },
  { at: `A${ROWS.howTo + 1}`, cells: HOW_TO.map((sentence) => [sentence]), role: "note" },
  { at: `A${ROWS.title}`, cells: [["Columns of the lists"]], role: "label" },
  { at: `A${ROWS.header}`, cells: [[...HEADINGS]], role: "heading", wrap: true },
  { at: `A${ROWS.first}`, cells: rows, role: "body", wrap: true },
];

/** Column by column what each list holds, which codes it takes and what needs it. */
export function guideSheet(
  lists: readonly RecordListDefinition[],
  codeLists: readonly CodeListOnSheet[],
): PlannedSheet {
  const rows = lists.flatMap((list) => list.fields.map((field) => rowOf(list, field, codeLists)));
  const last = ROWS.header + rows.length;
  return {
    key: "guide",
    name: "Data sheets guide",
    sections: sections(last),
    blocks: blocks(lists, rows),
    tables: [
      {
        key: "columns",
        name: "DataSheetColumns",
        range: `A${ROWS.header}:F${last}`,
        style: "banded",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 28, B: 44, C: 26, D: 12, E: 44, F: 60 },
    rowHeights: { 1: 30, [ROWS.howTo]: 30, [ROWS.title]: 30, [ROWS.header]: 24 },
    showGridlines: false,
    inputs: [],
  };
}
