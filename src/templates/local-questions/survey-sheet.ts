import { columnLetters } from "../../core/cells/a1";
import { NO_ANSWER, scaleFor, type LocalQuestion } from "../../indicators/questions/question";
import type { PlannedBlock, PlannedSection, PlannedSheet, PlannedValidation } from "../plan";
import type { Respondents } from "../template";
import {
  ABOUT_THE_RESPONSE,
  answerColumn,
  columnRange,
  EMPTY_RESPONSES,
  SURVEY_ROWS,
  wordingCell,
} from "./survey-layout";

/** What a survey is called, by who answers it. */
export interface SurveyOf {
  readonly respondents: Respondents;
  readonly title: string;
  /** "All themes", or the title of one. */
  readonly about: string;
  readonly questions: readonly LocalQuestion[];
}

const HOW_TO = [
  "One row for each person who answered. Choose each answer from the list in its cell; leave blank what was not answered.",
  "Write nothing that says who a person is: no name, initials, date of birth, address or case number, and none in an answer in words.",
  "Group: a team, an area or an age band, the same words each time; the results can show one group alone.",
  "The words of a question may be changed in the row above the headings. Change them before the first answer, not between two.",
  "The table grows as you type below its last row, and the results follow.",
  "The questions are this product's own suggestions, not the Department for Education's text.",
] as const;

const DATE_FORMAT = "d mmm yyyy";
const WIDTH_OF_DATE = 18;
const WIDTH_OF_GROUP = 24;
const WIDTH_OF_ANSWER = 26;

function openingBlocks({ title, about }: SurveyOf): readonly PlannedBlock[] {
  return [
    { at: "A1", cells: [[title]], role: "title" },
    { at: "A2", cells: [[about]], role: "subtitle" },
    { at: "A3", cells: [["Answers are kept here; the results are on the next sheet."]], role: "note" },
    { at: `A${SURVEY_ROWS.howTo}`, cells: [["How to fill in this sheet"]], role: "label" },
    { at: `A${SURVEY_ROWS.howTo + 1}`, cells: HOW_TO.map((sentence) => [sentence]), role: "note" },
  ];
}

/** The table of answers, with the words of each question above its column. */
function answerBlocks(questions: readonly LocalQuestion[]): readonly PlannedBlock[] {
  const headings = [...ABOUT_THE_RESPONSE, ...questions.map((question) => question.shortText)];
  const { wording, header, first } = SURVEY_ROWS;
  return [
    {
      at: `A${wording}`,
      cells: [["Answers", "Words of each question"]],
      role: "label",
      wrap: true,
    },
    ...questions.map((question, index): PlannedBlock => ({
      at: wordingCell(index),
      cells: [[question.text]],
      role: "input",
      wrap: true,
      align: "left",
    })),
    { at: `A${header}`, cells: [headings], role: "heading", wrap: true },
    ...headings.map((_heading, column): PlannedBlock => ({
      at: `${columnLetters(column)}${first}`,
      cells: Array.from({ length: EMPTY_RESPONSES }, () => [null]),
      role: "input",
      align: "left",
      ...(column === 0 ? { numberFormat: DATE_FORMAT } : {}),
      ...(questions[column - answerColumn(0)]?.answer === "text" ? { wrap: true } : {}),
    })),
  ];
}

function answerRule({ respondents }: SurveyOf, question: LocalQuestion, index: number): PlannedValidation {
  return {
    range: columnRange(answerColumn(index)),
    rule: { kind: "list", source: [...scaleFor(respondents), NO_ANSWER] },
    prompt: { title: question.shortText, message: question.text },
    error: "Choose one of the answers in the list, or leave the cell blank",
  };
}

/** Dates and answers are held to what can be counted; groups and words are free. */
function validations(survey: SurveyOf): readonly PlannedValidation[] {
  return [
    {
      range: columnRange(0),
      rule: { kind: "date", from: "2000-01-01" },
      prompt: { title: "Date", message: "The day of the answer, such as 14 May 2025" },
      error: "Type a date such as 14 May 2025",
    },
    ...survey.questions.flatMap((question, index) =>
      question.answer === "scale" ? [answerRule(survey, question, index)] : [],
    ),
  ];
}

function sections({ title }: SurveyOf): readonly PlannedSection[] {
  const { howTo, wording, last } = SURVEY_ROWS;
  return [
    { key: "opening", kind: "opening", title, firstRow: 1, lastRow: 3 },
    {
      key: "howTo",
      kind: "notes",
      title: "How to fill in this sheet",
      firstRow: howTo,
      lastRow: wording - 1,
    },
    { key: "answers", kind: "table", title: "Answers recorded", firstRow: wording, lastRow: last },
  ];
}

const tableName = (respondents: Respondents): string =>
  `Survey${respondents.charAt(0).toUpperCase()}${respondents.slice(1)}`;

/** The sheet where answers are recorded: a row for each person, a column for each question. */
export function surveySheet(survey: SurveyOf): PlannedSheet {
  const { questions, respondents } = survey;
  const columns = answerColumn(questions.length);
  const letters = Array.from({ length: questions.length }, (_question, index) =>
    columnLetters(answerColumn(index)),
  );
  const { header, last, wording } = SURVEY_ROWS;
  return {
    key: "survey",
    name: survey.title,
    sections: sections(survey),
    blocks: [...openingBlocks(survey), ...answerBlocks(questions)],
    tables: [
      {
        key: "survey",
        name: tableName(respondents),
        range: `A${header}:${columnLetters(columns - 1)}${last}`,
        style: "banded",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: validations(survey),
    conditionalFormats: [],
    columnWidths: {
      A: WIDTH_OF_DATE,
      B: WIDTH_OF_GROUP,
      ...Object.fromEntries(letters.map((one) => [one, WIDTH_OF_ANSWER])),
    },
    rowHeights: { 1: 30, [SURVEY_ROWS.howTo]: 30, [wording]: 66, [header]: 36 },
    showGridlines: false,
    activateAt: `A${SURVEY_ROWS.first}`,
    inputs: [
      ...questions.map((_question, index) => wordingCell(index)),
      ...Array.from({ length: columns }, (_column, column) => columnRange(column)),
    ],
  };
}
