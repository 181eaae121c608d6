import { isCellError } from "../../core/cells/cell-error";
import type { PeriodStep } from "../../core/calendar/period-steps";
import { trendOf } from "../../indicators/trend";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";
import { readRequest } from "./count-records";
import * as parameters from "./counting-parameters";
import { MEASURE_HEADINGS, measureRow } from "./measure-row";
import { namesAnArea, populationArgument } from "./population-argument";

const POPULATION_AT = 5;

const STEPS: readonly PeriodStep[] = ["month", "quarter", "year", "rolling year"];

export const trend = defineFunction({
  id: "TREND",
  category: "records",
  summary: "An indicator month by month, by quarter, reporting year or rolling year",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    {
      name: "step",
      kind: "text",
      about: '"month" when left out, "quarter", "year" (April to March) or "rolling year"',
      optional: true,
      oneOf: STEPS,
    },
    parameters.populationParameter,
    parameters.mappingParameter,
    parameters.optionsParameter,
    headingsParameter,
    parameters.othersParameter,
  ],
  gives: "table",
  usesBenchmarks: (args) => namesAnArea(args[POPULATION_AT]),
  examples: [
    {
      call: '=CSPI.TREND("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2024,12,31), "quarter")',
      gives: [
        ["Period", "Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        ["2024-25 Q1", 100, 1, 1, 20.7, 100],
        ["2024-25 Q2", 50, 1, 2, 9.5, 90.5],
        ["2024-25 Q3", 100, 1, 1, 20.7, 100],
      ],
      because: "An assessment belongs to the quarter in which it was completed",
    },
  ],
  run: (
    [code, records, from, to, step = "month", population, mapping, options, headings = true, others],
    context,
  ) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const read = readRequest(request, context);
    if (isCellError(read)) return read;
    const { period } = read;
    const children = populationArgument(population, period.to, () => context.benchmarks);
    if (isCellError(children)) return children;
    const settings = children === undefined ? read.settings : { ...read.settings, population: children };
    const points = trendOf(read.indicator, read.records, period, step, settings);
    if (isCellError(points)) return points;
    const rows = points.map(({ part, measure }) => [
      part.isWhole ? part.label : `${part.label} (part)`,
      ...measureRow(read.indicator, measure),
    ]);
    return headings && rows.length > 0 ? [["Period", ...MEASURE_HEADINGS], ...rows] : rows;
  },
});
