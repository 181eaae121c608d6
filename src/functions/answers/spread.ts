import { isCellError } from "../../core/cells/cell-error";
import { NO_ANSWER, SCALE } from "../../indicators/questions/question";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";
import { percentFormat } from "../number-formats";
import { answerCounts, nobodyAnswered } from "./answer-counts";
import { answersParameter } from "./answers-parameter";

export const spread = defineFunction({
  id: "SPREAD",
  category: "answers",
  summary: "How the answers to a question are spread over the scale: count and share of each",
  parameters: [answersParameter, headingsParameter],
  gives: "table",
  examples: [
    {
      call: '=CSPI.SPREAD({"Strongly agree","Agree","Agree","Disagree","Prefer not to say"})',
      gives: [
        ["Answer", "Count", "Share"],
        ["Strongly agree", 1, 25],
        ["Agree", 2, 50],
        ["Neither agree nor disagree", 0, 0],
        ["Disagree", 1, 25],
        ["Strongly disagree", 0, 0],
        ["Prefer not to say", 1, "[z]"],
      ],
      because: "Shares are of the four who answered on the scale",
    },
  ],
  run: ([answers, headings = true]) => {
    const counts = answerCounts(answers);
    if (isCellError(counts)) return counts;
    const { byAnswer, answered, preferNotToSay } = counts;
    if (answered + preferNotToSay === 0) return nobodyAnswered;
    const rows = SCALE.map((answer, index) => {
      const count = byAnswer[index] ?? 0;
      const share = answered === 0 ? "[z]" : { number: (count / answered) * 100, format: percentFormat() };
      return [answer, count, share];
    });
    const all = [...rows, [NO_ANSWER, preferNotToSay, "[z]"]];
    return headings ? [["Answer", "Count", "Share"], ...all] : all;
  },
});
