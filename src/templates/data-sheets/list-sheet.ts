import { columnLetters } from "../../core/cells/a1";
import type { FieldDefinition, RecordListDefinition } from "../../core/records/record-list";
import type { PlannedBlock, PlannedSheet, PlannedValidation } from "../plan";
import { codeListOf, type CodeListOnSheet } from "./code-lists";
import { meaningsOf } from "./codes-sheet";
import { exampleCell, FORMAT_OF_KIND } from "./list-fields";

/** Few: the longest list of a kind is the one that is counted, and an empty one must never be it. */
const EMPTY_ROWS = 20;
const ROWS = { title: 4, header: 5, example: 6, last: 6 + EMPTY_ROWS } as const;

const WIDTH_OF_FIRST = 28;
const NARROWEST = 16;
const WIDEST = 34;
const ROOM_FOR_FILTER = 4;
const LONGEST_PROMPT = 255;

const rangeOf = (column: number): string =>
  `${columnLetters(column)}${ROWS.example}:${columnLetters(column)}${ROWS.last}`;

/** `ChildProtectionPlans` for child-protection-plans: how "my data" and formulas name the table. */
const tableName = (listId: string): string =>
  listId
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");

const NO_ERROR_OF_RULE: Readonly<Record<string, string>> = {
  date: "Type a date such as 14 May 2024",
  number: "Type a number that is not negative",
  yesNo: "Choose Yes or No, or leave the cell blank",
  code: "Choose from the list, or type a code of the codes sheet",
};

function ruleOf(
  field: FieldDefinition,
  codes: CodeListOnSheet | undefined,
): PlannedValidation["rule"] | null {
  switch (field.kind) {
    case "date":
      return { kind: "date", from: "1950-01-01" };
    case "number":
      return { kind: "decimal", minimum: 0 };
    case "yesNo":
      return { kind: "list", source: ["Yes", "No"] };
    case "code":
      return codes ? { kind: "listInCells", source: meaningsOf(codes) } : null;
    default:
      return null;
  }
}

const TITLE_OF_RULE: Readonly<Record<string, string>> = {
  date: "Date",
  number: "Number",
  yesNo: "Yes or No",
  code: "Choose from the list",
};

/** What each column takes; identifiers and words are free. */
const validations = (
  list: RecordListDefinition,
  codeLists: readonly CodeListOnSheet[],
): readonly PlannedValidation[] =>
  list.fields.flatMap((field, column) => {
    const rule = ruleOf(field, codeListOf(field, codeLists));
    if (rule === null) return [];
    const need = field.required === true ? ". Needed" : "";
    return [
      {
        range: rangeOf(column),
        rule,
        prompt: {
          title: TITLE_OF_RULE[field.kind] ?? "",
          message: `${field.label}${need}`.slice(0, LONGEST_PROMPT),
        },
        error: NO_ERROR_OF_RULE[field.kind] ?? "",
      },
    ];
  });

const titleOf = ({ title }: RecordListDefinition): string =>
  `List of ${title.charAt(0).toLowerCase()}${title.slice(1)}`;

function blocks(list: RecordListDefinition): readonly PlannedBlock[] {
  const about = `One row for ${list.rowIs}. Leave blank what is not known; the example row never counts.`;
  return [
    { at: "A1", cells: [[titleOf(list)]], role: "title" },
    { at: "A2", cells: [[about]], role: "subtitle" },
    { at: "A3", cells: [[`Headings of: ${list.source}`]], role: "note" },
    { at: `A${ROWS.title}`, cells: [[`${list.title}, to type or paste below the headings`]], role: "label" },
    { at: `A${ROWS.header}`, cells: [list.fields.map(({ label }) => label)], role: "heading", wrap: true },
    ...list.fields.map((field, column): PlannedBlock => ({
      at: `${columnLetters(column)}${ROWS.example}`,
      cells: [[exampleCell(field, column)], ...Array.from({ length: EMPTY_ROWS }, () => [null])],
      role: "input",
      numberFormat: FORMAT_OF_KIND[field.kind],
      align: "left",
      ...(field.kind === "code" ? { wrap: true } : {}),
    })),
  ];
}

const widthOf = ({ label }: FieldDefinition, column: number): number =>
  column === 0 ? WIDTH_OF_FIRST : Math.min(WIDEST, Math.max(NARROWEST, label.length + ROOM_FOR_FILTER));

/** An empty list that is counted from as soon as it is filled: headings, rules, an example row. */
export function listSheet(list: RecordListDefinition, codeLists: readonly CodeListOnSheet[]): PlannedSheet {
  const lastColumn = columnLetters(list.fields.length - 1);
  return {
    key: list.id,
    name: list.title,
    holdsRecords: true,
    sections: [
      { key: "opening", kind: "opening", title: titleOf(list), firstRow: 1, lastRow: 3 },
      { key: "list", kind: "table", title: list.title, firstRow: ROWS.title, lastRow: ROWS.last },
    ],
    blocks: blocks(list),
    tables: [
      {
        key: list.id,
        name: tableName(list.id),
        range: `A${ROWS.header}:${lastColumn}${ROWS.last}`,
        style: "banded",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: validations(list, codeLists),
    conditionalFormats: [
      {
        range: `A${ROWS.example}:${lastColumn}${ROWS.last}`,
        formula: `=LEFT($A${ROWS.example},11)="Example row"`,
        role: "emphasis",
      },
    ],
    columnWidths: Object.fromEntries(
      list.fields.map((field, column) => [columnLetters(column), widthOf(field, column)]),
    ),
    rowHeights: { 1: 30, [ROWS.title]: 30, [ROWS.header]: 36 },
    freezeRows: ROWS.header,
    showGridlines: false,
    activateAt: `A${ROWS.example}`,
    inputs: list.fields.map((_field, column) => rangeOf(column)),
  };
}
