import type { LocalQuestion } from "../../indicators/questions/question";
import type { PlannedBlock } from "../plan";
import { filledCells, wordingOf } from "./answer-cells";
import { PARAMETERS, type ResultsLayout } from "./results-layout";

/** A question answered in words, and its place among all questions of the survey. */
export interface OpenQuestion {
  readonly question: LocalQuestion;
  readonly place: number;
}

/** Questions in words: how many answered, and a cell for what they said. */
export function openBlocks(
  open: readonly OpenQuestion[],
  { open: region }: ResultsLayout,
): readonly PlannedBlock[] {
  if (!region) return [];
  const { threshold } = PARAMETERS;
  const count = (question: LocalQuestion): string => {
    const filled = filledCells(question);
    return `=IF(AND(${filled}>0,${filled}<=${threshold}),"[c]",${filled})`;
  };
  return [
    { at: `A${region.title}`, cells: [["Questions answered in words"]], role: "label" },
    {
      at: `A${region.header}`,
      cells: [["Question in words", "What was said, in your words"]],
      role: "heading",
      wrap: true,
    },
    { at: `C${region.header}`, cells: [["Answers in words"]], role: "heading", wrap: true, align: "right" },
    { at: `A${region.first}`, cells: open.map(({ place }) => [wordingOf(place)]), role: "body", wrap: true },
    ...open.map((_question, index): PlannedBlock => ({
      at: `B${region.first + index}`,
      cells: [[null]],
      role: "input",
      wrap: true,
      align: "left",
    })),
    {
      at: `C${region.first}`,
      cells: open.map(({ question }) => [count(question)]),
      role: "number",
      numberFormat: "#,##0",
    },
  ];
}
