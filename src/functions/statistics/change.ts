import { changeInProportion, changeInRate, type Change } from "../../core/statistics/change-between-periods";
import { compareWithBenchmark } from "../../core/statistics/compare-with-benchmark";
import { DESCRIBED_LEVELS, scaleInterval } from "../../core/statistics/interval";
import { defineFunction } from "../define-function";
import { numberFormat, percentFormat } from "../number-formats";
import { denominatorProblem, populationProblem } from "./denominator-problem";

const PERCENTAGE = 100;

const inPoints = (change: Change): Change => ({
  difference: change.difference * PERCENTAGE,
  ...scaleInterval(change, PERCENTAGE),
});

const count = (name: string, about: string) =>
  ({ name, kind: "number", about, atLeast: 0, whole: true }) as const;

const total = (name: string, about: string) => ({ name, kind: "number", about, atLeast: 0 }) as const;

export const change = defineFunction({
  id: "CHANGE",
  category: "statistics",
  summary:
    "The change between two periods: difference, lower and upper limit, and whether it is more than chance",
  parameters: [
    count("numerator1", "How many in the earlier period"),
    total("denominator1", "Out of how many, or the population, in the earlier period"),
    count("numerator2", "How many in the later period"),
    total("denominator2", "Out of how many, or the population, in the later period"),
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
  gives: "table",
  source:
    "Newcombe (1998), Statistics in Medicine 17, method 10; Zou and Donner (2008), Statistics in Medicine 27",
  examples: [
    {
      call: "=CSPI.CHANGE(48, 80, 56, 70)",
      gives: [[20, 5.24, 33.39, "Higher (95%)"]],
      because: "From 60% to 80%; the interval printed by Newcombe leaves 0 outside",
    },
    {
      call: '=CSPI.CHANGE(5, 10, 6, 10, 100, "higher")',
      gives: [[10, -28.98, 45.09, "Similar"]],
      because: "Ten cases in each period say nothing about a change of ten points",
    },
  ],
  run: ([numerator1, denominator1, numerator2, denominator2, per = PERCENTAGE, better = "neither"]) => {
    const isShare = per === PERCENTAGE;
    const problem = isShare
      ? (denominatorProblem(numerator1, denominator1) ?? denominatorProblem(numerator2, denominator2))
      : (populationProblem(denominator1) ?? populationProblem(denominator2));
    if (problem !== null) return problem;
    const earlier = { count: numerator1, total: denominator1 };
    const later = { count: numerator2, total: denominator2 };
    const at = (confidence: number): Change =>
      isShare
        ? inPoints(changeInProportion(earlier, later, confidence))
        : changeInRate(earlier, later, per, confidence);
    const usual = at(DESCRIBED_LEVELS.usual);
    const words = compareWithBenchmark(usual, at(DESCRIBED_LEVELS.strict), 0, better)?.words ?? "[z]";
    const format = isShare ? percentFormat() : numberFormat(1);
    const cell = (number: number) => ({ number, format });
    return [[cell(usual.difference), cell(usual.lower), cell(usual.upper), words]];
  },
});
