import { rateInterval } from "../../core/statistics/byar-interval";
import { defineFunction } from "../define-function";
import { numberFormat } from "../number-formats";
import { confidenceParameter, limitParameter } from "./confidence-parameters";
import { populationProblem } from "./denominator-problem";
import { limitsRow } from "./limits-row";

export const rateCi = defineFunction({
  id: "RATE.CI",
  category: "statistics",
  summary: "Confidence limits of a rate (Byar, exact below 10 events): lower and upper side by side",
  parameters: [
    { name: "count", kind: "number", about: "How many were counted in the period", atLeast: 0, whole: true },
    { name: "population", kind: "number", about: "Children in the population", atLeast: 0 },
    {
      name: "per",
      kind: "number",
      about: "The rate is per this many: 10000 when left out",
      optional: true,
      atLeast: 1,
    },
    confidenceParameter,
    limitParameter,
  ],
  gives: "table",
  source: "Breslow and Day (1987), Statistical Methods in Cancer Research II; Garwood (1936), Biometrika 28",
  examples: [
    {
      call: "=CSPI.RATE.CI(65, 10000)",
      gives: [[50.163188, 82.849139]],
      because: "65 events in 10,000 children, by Byar's method",
    },
    {
      call: '=CSPI.RATE.CI(0, 10000, 10000, 95, "upper")',
      gives: [[3.688879]],
      because: "No event at all: the exact upper limit is -ln 0.025",
    },
  ],
  run: ([count, population, per = 10_000, confidence = 95, limit = "both"]) =>
    populationProblem(population) ??
    limitsRow(rateInterval(count, population, per, confidence), limit, numberFormat(1)),
});
