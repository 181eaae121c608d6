import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid } from "../../core/cells/grid";
import { trendWords, YEARS_FOR_TREND, type YearCount } from "../../core/statistics/trend-words";
import type { Shorthand } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import { denominatorProblem, populationProblem } from "./denominator-problem";
import { numbersInRange } from "./numbers-in-range";

const PERCENTAGE = 100;

/** The counts of a range; one below nought or a fraction of a child is a slip. */
const countsIn = (range: Grid, name: string): number[] | Shorthand | CellError => {
  const counts = numbersInRange(range, name);
  if (!Array.isArray(counts)) return counts;
  const wrong = counts.findIndex((count) => count < 0 || (name === "numerators" && !Number.isInteger(count)));
  if (wrong < 0) return counts;
  const sentence = `Cell ${wrong + 1} of ${name} is ${String(counts[wrong])}: give a whole number of 0 or more`;
  return new CellError("#VALUE!", sentence);
};

const yearsProblem = (years: readonly YearCount[], per: number): CellError | null => {
  for (const { count, total } of years) {
    const problem = per === PERCENTAGE ? denominatorProblem(count, total) : populationProblem(total);
    if (problem !== null) return problem;
  }
  if (years.length >= YEARS_FOR_TREND) return null;
  return new CellError(
    "#N/A",
    `A trend needs ${YEARS_FOR_TREND} comparable years and ${years.length} are given: show the figures instead`,
  );
};

export const direction = defineFunction({
  id: "DIRECTION",
  category: "statistics",
  summary: "Whether a percentage or rate has risen or fallen over five or more years by more than chance",
  parameters: [
    { name: "numerators", kind: "range", about: "The counts, one year a cell, the earliest first" },
    {
      name: "denominators",
      kind: "range",
      about: "The totals or populations of the same years; leave out years before a break in the series",
    },
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
  source: "Armitage (1955), Biometrics 11, 375-386: chi-squared test for trend at 95%",
  examples: [
    {
      call: "=CSPI.DIRECTION({40,50,60,70,80}, {10000,10000,10000,10000,10000}, 10000)",
      gives: "Rising",
      because: "Chi-squared is 100² ÷ 600 = 16.7, beyond the 3.84 that chance allows",
    },
    {
      call: '=CSPI.DIRECTION({26,20,15,12,10}, {100,100,100,100,100}, 100, "lower")',
      gives: "Falling, better",
      because: "From 26% to 10% where lower is better",
    },
  ],
  run: ([numerators, denominators, per = PERCENTAGE, better = "neither"]) => {
    const counts = countsIn(numerators, "numerators");
    if (!Array.isArray(counts)) return counts;
    const totals = countsIn(denominators, "denominators");
    if (!Array.isArray(totals)) return totals;
    if (counts.length !== totals.length) {
      return new CellError(
        "#VALUE!",
        `Numerators has ${counts.length} cells and denominators ${totals.length}: select as many of both`,
      );
    }
    const years = counts.map((count, index) => ({ year: index, count, total: totals[index] ?? 0 }));
    const problem = yearsProblem(years, per);
    if (isCellError(problem)) return problem;
    return trendWords(years, per === PERCENTAGE ? "proportions" : "rates", better)?.words ?? "[z]";
  },
});
