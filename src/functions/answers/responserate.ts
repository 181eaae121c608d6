import { CellError, isCellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import { percentFormat } from "../number-formats";
import { answerCounts } from "./answer-counts";
import { answersParameter } from "./answers-parameter";

export const responserate = defineFunction({
  id: "RESPONSERATE",
  category: "answers",
  summary: "The share of those asked who answered, those who would rather not say included",
  parameters: [
    answersParameter,
    { name: "asked", kind: "number", about: "How many were asked", whole: true, atLeast: 1 },
  ],
  gives: "number",
  examples: [
    {
      call: '=CSPI.RESPONSERATE({"Agree","Agree","Prefer not to say",""}, 12)',
      gives: 25,
      because: "Three of twelve answered; the blank cell is no answer",
    },
  ],
  run: ([answers, asked]) => {
    const counts = answerCounts(answers);
    if (isCellError(counts)) return counts;
    const given = counts.answered + counts.preferNotToSay;
    if (given > asked) {
      return new CellError(
        "#VALUE!",
        `${given} answers from ${asked} who were asked: correct the number asked`,
      );
    }
    return { number: (given / asked) * 100, format: percentFormat() };
  },
});
