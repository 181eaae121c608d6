import { questionsFor } from "../../indicators/questions";
import { call, quoted } from "../theme-sheet/formula-text";
import { countingEnd } from "../theme-sheet/indicator-cells";
import {
  ALWAYS_SAID,
  definitionOf,
  lastNotesRow,
  LICENCE,
  notesBlocks,
  notesTitleRows,
  type NotesSection,
} from "../theme-sheet/notes";
import { CELLS, HEADING_HEIGHT, headings, SECTION_HEIGHT, type BuildPart, type DeepDive } from "./part";

/** Suggested local questions of the indicator's theme. */
export const questionsPart: BuildPart = ({ indicator }, row) => {
  const questions = questionsFor(indicator.theme);
  const [header, first] = [row + 1, row + 2];
  const all = call("QUESTIONS", String(indicator.theme), "", "FALSE");
  return {
    section: { key: "questions", kind: "table", title: "Questions to ask" },
    rows: 2 + questions.length,
    blocks: [
      { at: `A${row}`, cells: [[`Questions to ask: ${indicator.question}`]], role: "label" },
      { at: `A${header}`, cells: [["Suggested local question", "Whom to ask"]], role: "heading", wrap: true },
      {
        at: `A${first}`,
        cells: questions.map((_question, index) => [
          `=INDEX(${all},${index + 1},4)`,
          `=INDEX(${all},${index + 1},3)`,
        ]),
        role: "body",
        wrap: true,
      },
    ],
    tables: [
      {
        key: "questions",
        name: "DeepDiveQuestions",
        range: `A${header}:B${header + questions.length}`,
        style: "banded",
        filter: false,
      },
    ],
    rowHeights: {
      [row]: SECTION_HEIGHT,
      ...Object.fromEntries(questions.map((_question, index) => [first + index, HEADING_HEIGHT])),
    },
  };
};

const READING = [
  ...ALWAYS_SAID,
  "Limits of figures: Wilson's method for percentages; Byar's, exact below 10, for rates.",
  "Control limits: XmR chart, mean plus or minus 2.66 times the average moving range, outlying ranges left out.",
  "Funnel: limits around the pooled figure of all authorities that published counts (Spiegelhalter 2005).",
  "Columns headed Drawn repeat figures for the charts: #N/A there leaves a gap; the other columns say why.",
] as const;

function notesOf({ indicator, isPublished }: DeepDive): readonly NotesSection[] {
  const source = call("SOURCE", quoted(indicator.code), CELLS.year);
  return [
    { title: "How to read this sheet", sentences: READING },
    {
      title: "What is counted",
      sentences: [indicator.definition, definitionOf(indicator), ...indicator.cautions],
    },
    {
      title: "Sources and licence",
      sentences: [
        isPublished
          ? `=IFERROR(${source},${call("SOURCE", quoted(indicator.code))})`
          : "No national figures are published",
        LICENCE,
      ],
    },
  ];
}

/** How to read the sheet, what is counted, and where the figures come from. */
export const notesPart: BuildPart = (on, row) => {
  const notes = notesOf(on);
  const titles = notesTitleRows(notes, row);
  return {
    section: { key: "notes", kind: "notes", title: "Notes and sources" },
    rows: lastNotesRow(notes, row) - row + 1,
    blocks: notesBlocks(notes, row),
    rowHeights: Object.fromEntries(titles.map((title) => [title, SECTION_HEIGHT])),
  };
};

const BREAKDOWN_HEADINGS = [
  "Group",
  "Value",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
];

/** The list split by a column that can be chosen. It stands last, so that it may grow. */
export const breakdownPart: BuildPart = (on, row) => {
  const { indicator, list } = on;
  if (!list) return null;
  const { from, to, by } = CELLS;
  const end = countingEnd(on, "FALSE");
  const split = call("BREAKDOWN", quoted(indicator.code), list.reference, from, to, by, ...end);
  return {
    section: { key: "breakdown", kind: "workings", title: "Split of the local list" },
    rows: 3,
    blocks: [
      {
        at: `A${row}`,
        cells: [[`=${quoted(`${indicator.shortTitle} of the local list, split by `)}&${by}`]],
        role: "label",
      },
      ...headings(row + 1, BREAKDOWN_HEADINGS),
      { at: `A${row + 2}`, cells: [[`=${split}`, null, null, null, null, null]], role: "body" },
    ],
    rowHeights: { [row]: SECTION_HEIGHT, [row + 1]: HEADING_HEIGHT },
  };
};
