import { rateInterval } from "../../core/statistics/byar-interval";
import { compareWithBenchmark } from "../../core/statistics/compare-with-benchmark";
import { CellError } from "../../core/cells/cell-error";
import { DESCRIBED_LEVELS, scaleInterval, type Interval } from "../../core/statistics/interval";
import { wilsonInterval } from "../../core/statistics/wilson-interval";
import { defineFunction } from "../define-function";
import { denominatorProblem, populationProblem } from "./denominator-problem";

/** 100 is a percentage; anything else a rate of events in a population. */
const PERCENTAGE = 100;

const intervalAt = (confidence: number, numerator: number, denominator: number, per: number): Interval =>
  per === PERCENTAGE
    ? scaleInterval(wilsonInterval(numerator, denominator, confidence), PERCENTAGE)
    : rateInterval(numerator, denominator, per, confidence);

export const compare = defineFunction({
  id: "COMPARE",
  category: "statistics",
  summary: "Whether a percentage or rate is higher than, lower than or similar to a benchmark, in words",
  parameters: [
    { name: "numerator", kind: "number", about: "How many of them", atLeast: 0, whole: true },
    { name: "denominator", kind: "number", about: "Out of how many, or the population", atLeast: 0 },
    { name: "benchmark", kind: "number", about: "The figure to compare with, in the same unit", atLeast: 0 },
    {
      name: "per",
      kind: "number",
      about: "100 for a percentage when left out, 10000 or 100000 for a rate",
      optional: true,
      atLeast: 1,
    },
    {
      name: "better",
      kind: "text",
      about: 'What is better: "neither" when left out, so that no verdict is given, "higher" or "lower"',
      optional: true,
      oneOf: ["neither", "higher", "lower"],
    },
  ],
  gives: "text",
  source: "Office for Health Improvement and Disparities, Fingertips: limits at 95 and 99.8% against England",
  examples: [
    {
      call: "=CSPI.COMPARE(620, 800, 85.7)",
      gives: "Lower (99.8%)",
      because: "77.5% lies between 72.7 and 81.7 even at 99.8%, so it is below 85.7 by more than chance",
    },
    {
      call: "=CSPI.COMPARE(65, 10000, 60, 10000)",
      gives: "Similar",
      because: "The rate of 65 lies between 50.2 and 82.8, which holds 60",
    },
    {
      call: '=CSPI.COMPARE(452, 26196, 115.2, 10000, "lower")',
      gives: "Worse: higher (99.8%)",
      because: "172.5 per 10,000 where lower is better",
    },
  ],
  run: ([numerator, denominator, benchmark, per = PERCENTAGE, better = "neither"]) => {
    const problem =
      per === PERCENTAGE ? denominatorProblem(numerator, denominator) : populationProblem(denominator);
    if (problem !== null) return problem;
    const comparison = compareWithBenchmark(
      intervalAt(DESCRIBED_LEVELS.usual, numerator, denominator, per),
      intervalAt(DESCRIBED_LEVELS.strict, numerator, denominator, per),
      benchmark,
      better,
    );
    return comparison?.words ?? new CellError("#NUM!", "The comparison has no answer");
  },
});
