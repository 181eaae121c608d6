import { cellAddress, columnLetters } from "../../core/cells/a1";
import type { LocalQuestion } from "../../indicators/questions/question";

/** Columns before the answers: when, and which group; nothing that says who. */
export const ABOUT_THE_RESPONSE = ["Date", "Group"] as const;

/** Empty rows to start with; the table grows as one types below its last row. */
export const EMPTY_RESPONSES = 100;

/** One-based rows of the survey sheet. */
export const SURVEY_ROWS = {
  howTo: 4,
  wording: 11,
  header: 12,
  first: 13,
  last: 12 + EMPTY_RESPONSES,
} as const;

/** Zero-based column of the answers to a question. */
export const answerColumn = (index: number): number => ABOUT_THE_RESPONSE.length + index;

/** Range of one column of the table, without its heading. */
export const columnRange = (column: number): string => {
  const letters = columnLetters(column);
  return `${letters}${SURVEY_ROWS.first}:${letters}${SURVEY_ROWS.last}`;
};

/** Where the words of a question stand, to be changed by a team. */
export const wordingCell = (index: number): string =>
  cellAddress(SURVEY_ROWS.wording - 1, answerColumn(index));

/** A column of the survey as a formula names it, wherever the table is and whatever it is called. */
export const answersOf = (question: LocalQuestion): string => `{table:survey}[${question.shortText}]`;
