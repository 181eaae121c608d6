import type { Benchmarks, NeighbourEdition } from "../../benchmarks/benchmarks";
import { DEFAULT_THRESHOLD } from "../../core/disclosure/suppress-table";
import type { Indicator } from "../../indicators/indicator";
import type { PlannedBlock, PlannedSection, PlannedSheet, PlannedValidation } from "../plan";
import { citations } from "../theme-sheet/citations";
import {
  definitionOf,
  lastNotesRow,
  notesBlocks,
  notesTitleRows,
  type NotesSection,
} from "../theme-sheet/notes";
import { answersChart } from "./answers-chart";
import { ALL_GROUPS, filledCells, type QuestionOnSheet } from "./answer-cells";
import { nationalBlocks } from "./national-figures";
import { PARAMETERS, resultsLayout, type ResultsLayout } from "./results-layout";
import { openBlocks, type OpenQuestion } from "./open-questions";
import { resultsNotes } from "./results-notes";
import { resultBlocks, resultTables, workingsBlocks } from "./results-tables";
import type { SurveyOf } from "./survey-sheet";

/** What stands beside the answers. */
export interface Beside {
  readonly authority: string;
  readonly year: number;
  readonly indicators: readonly Indicator[];
  readonly edition: NeighbourEdition;
}

const SECTION_HEIGHT = 30;
const HEADING_HEIGHT = 48;
/** Of the counts to share, whose headings are the longest. */
const HIGH_HEADING = 62;
const ROW_HEIGHT = 32;
const FIGURE_WIDTH = 16;

const COLUMN_WIDTHS = {
  A: 50,
  B: 30,
  C: 24,
  ...Object.fromEntries([..."DEFGHIJKL"].map((letters) => [letters, FIGURE_WIDTH])),
  M: 42,
};

function parameterBlocks({ authority, year }: Beside): readonly PlannedBlock[] {
  const rows = [
    ["Authority", authority, "Name, three-digit code or ONS code"],
    ["Year of published figures", year, "The year in which the reporting year ends, such as 2025"],
    ["How many were asked", null, "Whole number; the response rate needs it"],
    ["Group shown", ALL_GROUPS, `${ALL_GROUPS}, or a group in the words of the survey`],
    [
      "Largest number to hide",
      DEFAULT_THRESHOLD,
      "Counts from 1 to this are hidden as [c]. For your own use type 0; before you share, set it back",
    ],
  ] as const;
  return [
    { at: "A5", cells: rows.map(([label]) => [label]), role: "emphasis" },
    { at: "C5", cells: rows.map(([, , about]) => [about]), role: "source", indent: 1 },
    ...rows.map(([, value], index): PlannedBlock => ({
      at: `B${5 + index}`,
      cells: [[value]],
      role: "input",
      align: "left",
      wrap: true,
    })),
  ];
}

const VALIDATIONS: readonly PlannedValidation[] = [
  {
    range: PARAMETERS.year,
    rule: { kind: "wholeNumber", minimum: 2010 },
    prompt: { title: "Year", message: "The year in which the reporting year ends, such as 2025" },
    error: "Type a year with four digits, such as 2025",
  },
  {
    range: PARAMETERS.asked,
    rule: { kind: "wholeNumber", minimum: 1 },
    prompt: { title: "How many were asked", message: "Of the group that is shown" },
    error: "Type a whole number from 1",
  },
  {
    range: PARAMETERS.threshold,
    rule: { kind: "wholeNumber", minimum: 0, maximum: 100 },
    prompt: { title: "Largest number to hide", message: "5 as in national statistics; 0 hides nothing" },
    error: "Type a whole number from 0 to 100",
  },
];

function openingBlocks(title: string, answers: string): readonly PlannedBlock[] {
  const { authority, group, threshold } = PARAMETERS;
  const few = `IF(${answers}<=${threshold},${threshold}&" answers or fewer",${answers}&" answers")`;
  const whose = `IF(${group}="${ALL_GROUPS}","",", group "&${group})`;
  return [
    { at: "A1", cells: [[title]], role: "title" },
    {
      at: "A2",
      cells: [[`=${authority}&${whose}&": "&IF(${answers}=0,"no answers yet",${few})`]],
      role: "subtitle",
    },
    { at: "A3", cells: [["Live over the survey sheet, beside national figures."]], role: "note" },
    { at: "A4", cells: [["Change these cells and the figures follow"]], role: "label" },
  ];
}

/** The most answers that any one question has. */
function mostAnswers({ questions }: SurveyOf, { counts }: ResultsLayout): string {
  if (counts) return `MAX($B$${counts.first}:$B$${counts.last})`;
  const [first] = questions;
  return first ? filledCells(first) : "0";
}

function sections(title: string, layout: ResultsLayout, lastRow: number): readonly PlannedSection[] {
  const parts = [
    ["results", "table", "Answers to each question", layout.results],
    ["words", "table", "Questions answered in words", layout.open],
    ["national", "table", "National figures", layout.national],
    ["counts", "workings", "Workings: counts", layout.counts],
    ["shared", "workings", "Workings: counts to share", layout.shared],
  ] as const;
  return [
    { key: "opening", kind: "opening", title, firstRow: 1, lastRow: 3 },
    { key: "inputs", kind: "inputs", title: "Cells to change", firstRow: 4, lastRow: 9 },
    ...parts.flatMap(([key, kind, name, region]) =>
      region ? [{ key, kind, title: name, firstRow: region.title, lastRow: region.last }] : [],
    ),
    { key: "notes", kind: "notes", title: "Notes and sources", firstRow: layout.notes, lastRow },
  ];
}

function rowHeights(layout: ResultsLayout, notes: readonly NotesSection[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = { 1: SECTION_HEIGHT, 4: SECTION_HEIGHT };
  for (const region of [layout.results, layout.open, layout.national, layout.counts, layout.shared]) {
    if (!region) continue;
    heights[region.title] = SECTION_HEIGHT;
    heights[region.header] = region === layout.shared ? HIGH_HEADING : HEADING_HEIGHT;
    if (region === layout.counts || region === layout.shared) continue;
    for (let row = region.first; row <= region.last; row += 1) heights[row] = ROW_HEIGHT;
  }
  for (const row of notesTitleRows(notes, layout.notes)) heights[row] = SECTION_HEIGHT;
  return heights;
}

/** Where each question on the scale stands in the results and in their workings. */
function onSheet({ questions }: SurveyOf, layout: ResultsLayout): readonly QuestionOnSheet[] {
  const { results, counts, shared } = layout;
  if (!results || !counts || !shared) return [];
  return questions
    .map((question, place) => ({ question, place }))
    .filter(({ question }) => question.answer === "scale")
    .map((one, index) => ({
      ...one,
      row: results.first + index,
      countsRow: counts.first + index,
      sharedRow: shared.first + index,
    }));
}

const openQuestions = ({ questions }: SurveyOf): readonly OpenQuestion[] =>
  questions
    .map((question, place) => ({ question, place }))
    .filter(({ question }) => question.answer === "text");

/** The sheet of results: shares of each answer with limits, what was said in words, and national figures. */
export function resultsSheet(survey: SurveyOf, beside: Beside, benchmarks: Benchmarks): PlannedSheet {
  const { questions, respondents } = survey;
  const open = openQuestions(survey);
  const layout = resultsLayout(questions.length - open.length, open.length, beside.indicators.length);
  const rows = onSheet(survey, layout);
  const codes = beside.indicators.map((one) => one.code);
  const notes = resultsNotes(
    beside.indicators.map(definitionOf),
    citations(codes, benchmarks),
    beside.edition,
  );
  const title = `${survey.title}: results`;
  return {
    key: "results",
    name: `${survey.title} results`,
    sections: sections(title, layout, lastNotesRow(notes, layout.notes)),
    blocks: [
      ...openingBlocks(title, mostAnswers(survey, layout)),
      ...parameterBlocks(beside),
      ...resultBlocks(rows, respondents, layout),
      ...openBlocks(open, layout),
      ...nationalBlocks(beside.indicators, layout.national, beside.edition),
      ...workingsBlocks(rows, respondents, layout),
      ...notesBlocks(notes, layout.notes),
    ],
    tables: resultTables(respondents, layout),
    names: [],
    charts: answersChart(respondents, layout),
    validations: VALIDATIONS,
    conditionalFormats: [],
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(layout, notes),
    showGridlines: false,
    activateAt: PARAMETERS.asked.replaceAll("$", ""),
    inputs: [
      ...Object.values(PARAMETERS),
      ...open.map((_question, index) => `$B$${(layout.open?.first ?? 0) + index}`),
    ],
  };
}
