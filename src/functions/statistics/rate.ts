import { ratioHalfUp } from "../../core/statistics/rounding";
import { defineFunction } from "../define-function";
import { numberFormat } from "../number-formats";
import { populationProblem } from "./denominator-problem";

export const rate = defineFunction({
  id: "RATE",
  category: "statistics",
  summary: "A rate per 10,000 children, or per another number",
  parameters: [
    { name: "count", kind: "number", about: "How many were counted in the period", atLeast: 0 },
    { name: "population", kind: "number", about: "Children in the population", atLeast: 0 },
    {
      name: "per",
      kind: "number",
      about: "The rate is per this many: 10000 when left out",
      optional: true,
      atLeast: 1,
    },
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
  source:
    "Department for Education, Characteristics of children in need: rates per 10,000 children aged 0 to 17",
  examples: [
    { call: "=CSPI.RATE(245, 61200)", gives: 40.0327, because: "245 ÷ 61,200 × 10,000" },
    { call: "=CSPI.RATE(245, 61200, 10000, 1)", gives: 40, because: "40.03 to one decimal place" },
    { call: "=CSPI.RATE(12, 48000, 100000)", gives: 25, because: "12 ÷ 48,000 × 100,000" },
  ],
  run: ([count, population, per = 10_000, places]) =>
    populationProblem(population) ?? {
      number: places === undefined ? (count / population) * per : ratioHalfUp(count, population, per, places),
      format: numberFormat(places ?? 1),
    },
});
