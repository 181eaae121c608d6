import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import { NO_ANSWER, SCALE, SCALE_FOR_CHILDREN } from "../../indicators/questions/question";
import { quoted } from "../problems";

/** How often each answer of the scale was given. */
export interface AnswerCounts {
  /** In the order of the scale. */
  readonly byAnswer: readonly number[];
  readonly preferNotToSay: number;
  /** Answers on the scale: those who would rather not say are not among them. */
  readonly answered: number;
}

/** Places of the scale, and after them the answer that is none. */
const PLACES = SCALE.length + 1;

/** The place of each answer, in either wording. */
const PLACE_OF: ReadonlyMap<string, number> = new Map(
  [SCALE, SCALE_FOR_CHILDREN].flatMap((scale) =>
    [...scale, NO_ANSWER].map((answer, place): [string, number] => [answer.toLowerCase(), place]),
  ),
);

const placeOf = (cell: Scalar): number | undefined =>
  typeof cell === "string" ? PLACE_OF.get(cell.trim().toLowerCase()) : undefined;

const isBlank = (cell: Scalar): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

const unknownAnswer = (position: number, cell: Scalar): CellError =>
  isCellError(cell)
    ? cell
    : new CellError(
        "#VALUE!",
        `Cell ${position} of answers is ${quoted(cell)}: use the answers from "${SCALE[0]}" to "${SCALE[SCALE.length - 1] ?? ""}", or "${NO_ANSWER}"`,
      );

/**
 * Counts the answers in a range, in the words of the scale or in those for children; blank cells are
 * those who did not answer. Capitals do not matter.
 *
 * Errors: a cell that is none of the answers, since nothing is guessed.
 *
 * @example answerCounts([["Agree"], ["agree"], [null]]) // answered 2, byAnswer [0, 2, 0, 0, 0]
 */
export const answerCounts = (answers: Grid): AnswerCounts | CellError => {
  const counts = Array.from({ length: PLACES }, () => 0);
  for (const [index, cell] of answers.flat().entries()) {
    if (isBlank(cell)) continue;
    const place = placeOf(cell);
    if (place === undefined) return unknownAnswer(index + 1, cell);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const byAnswer = counts.slice(0, SCALE.length);
  return {
    byAnswer,
    preferNotToSay: counts[SCALE.length] ?? 0,
    answered: byAnswer.reduce((sum, count) => sum + count, 0),
  };
};

/** What a cell says when nobody answered. */
export const nobodyAnswered = new CellError(
  "#N/A",
  "Nobody has answered yet: enter the answers, one cell each",
);
