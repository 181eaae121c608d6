import { ratioHalfUp } from "../../core/statistics/rounding";
import { defineFunction } from "../define-function";
import { percentFormat } from "../number-formats";
import { denominatorProblem } from "./denominator-problem";

export const percent = defineFunction({
  id: "PERCENT",
  category: "statistics",
  summary: "A percentage, as the published tables give it: 75 stands for 75%",
  parameters: [
    { name: "numerator", kind: "number", about: "How many of them", atLeast: 0 },
    { name: "denominator", kind: "number", about: "Out of how many", atLeast: 0 },
    {
      name: "places",
      kind: "number",
      about: "Decimal places to round half up to; unrounded when left out",
      optional: true,
      whole: true,
      atLeast: 0,
      atMost: 10,
    },
  ],
  gives: "number",
  source: "Department for Education, Characteristics of children in need: percentages are rounded half up",
  examples: [
    { call: "=CSPI.PERCENT(45, 60)", gives: 75, because: "45 ÷ 60 × 100" },
    { call: "=CSPI.PERCENT(7, 80, 1)", gives: 8.8, because: "8.75 is a tie and goes up" },
    { call: '=CSPI.PERCENT("[c]", 60)', gives: "[c]", because: "Nothing is made from a suppressed count" },
  ],
  run: ([numerator, denominator, places]) =>
    denominatorProblem(numerator, denominator) ?? {
      number:
        places === undefined
          ? (numerator / denominator) * 100
          : ratioHalfUp(numerator, denominator, 100, places),
      format: percentFormat(places ?? 1),
    },
});
