import { isCellError } from "../../core/cells/cell-error";
import { scaleInterval } from "../../core/statistics/interval";
import { wilsonInterval } from "../../core/statistics/wilson-interval";
import { defineFunction } from "../define-function";
import { numberFormat, percentFormat } from "../number-formats";
import { confidenceParameter } from "../statistics/confidence-parameters";
import { answerCounts, nobodyAnswered } from "./answer-counts";
import { answersParameter } from "./answers-parameter";

export const agree = defineFunction({
  id: "AGREE",
  category: "answers",
  summary:
    "The share who agree or strongly agree: share, how many, of how many, lower and upper limit in a row",
  parameters: [answersParameter, confidenceParameter],
  gives: "table",
  source: "Wilson (1927), Journal of the American Statistical Association 22, 209-212",
  examples: [
    {
      call: '=CSPI.AGREE({"Strongly agree","Agree","Agree","Disagree","Prefer not to say",""})',
      gives: [[75, 3, 4, 30.06, 95.44]],
      because: "Three of the four who answered; who would rather not say is left out",
    },
    {
      call: '=CSPI.AGREE({"Definitely","Mostly","Mostly","Not really"})',
      gives: [[75, 3, 4, 30.06, 95.44]],
      because: "The words for children stand for the same five places of the scale",
    },
  ],
  run: ([answers, confidence = 95]) => {
    const counts = answerCounts(answers);
    if (isCellError(counts)) return counts;
    const { byAnswer, answered } = counts;
    if (answered === 0) return nobodyAnswered;
    const agreeing = (byAnswer[0] ?? 0) + (byAnswer[1] ?? 0);
    const { lower, upper } = scaleInterval(wilsonInterval(agreeing, answered, confidence), 100);
    const share = (number: number) => ({ number, format: percentFormat() });
    const count = (number: number) => ({ number, format: numberFormat() });
    return [
      [share((agreeing / answered) * 100), count(agreeing), count(answered), share(lower), share(upper)],
    ];
  },
});
