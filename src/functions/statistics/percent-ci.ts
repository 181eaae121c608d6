import { scaleInterval } from "../../core/statistics/interval";
import { wilsonInterval } from "../../core/statistics/wilson-interval";
import { defineFunction } from "../define-function";
import { percentFormat } from "../number-formats";
import { confidenceParameter, limitParameter } from "./confidence-parameters";
import { denominatorProblem } from "./denominator-problem";
import { limitsRow } from "./limits-row";

export const percentCi = defineFunction({
  id: "PERCENT.CI",
  category: "statistics",
  summary: "Confidence limits of a percentage (Wilson): lower and upper side by side",
  parameters: [
    { name: "numerator", kind: "number", about: "How many of them", atLeast: 0, whole: true },
    { name: "denominator", kind: "number", about: "Out of how many", atLeast: 0, whole: true },
    confidenceParameter,
    limitParameter,
  ],
  gives: "table",
  source: "Wilson (1927), Journal of the American Statistical Association 22, 209-212",
  examples: [
    {
      call: "=CSPI.PERCENT.CI(65, 100)",
      gives: [[55.25444, 73.63575]],
      because: "65% of 100 children lies between 55.3% and 73.6%, 19 times out of 20",
    },
    { call: '=CSPI.PERCENT.CI(65, 100, 95, "lower")', gives: [[55.25444]], because: "The lower limit alone" },
  ],
  run: ([numerator, denominator, confidence = 95, limit = "both"]) =>
    denominatorProblem(numerator, denominator) ??
    limitsRow(scaleInterval(wilsonInterval(numerator, denominator, confidence), 100), limit, percentFormat()),
});
