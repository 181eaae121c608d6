import { isCellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import { measureRecords } from "./count-records";
import * as parameters from "./counting-parameters";
import { MEASURE_HEADINGS, measureRow } from "./measure-row";
import { namesAnArea } from "./population-argument";

const POPULATION_AT = 4;

export const measure = defineFunction({
  id: "MEASURE",
  category: "records",
  summary:
    "An indicator with what is behind it: value, numerator, denominator, lower and upper limit in a row",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    parameters.populationParameter,
    parameters.mappingParameter,
    parameters.optionsParameter,
    {
      name: "headings",
      kind: "boolean",
      about: "TRUE puts a row of headings above; there is none when left out",
      optional: true,
    },
    parameters.othersParameter,
  ],
  gives: "table",
  usesBenchmarks: (args) => namesAnArea(args[POPULATION_AT]),
  examples: [
    {
      call: '=CSPI.MEASURE("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , , , TRUE)',
      gives: [
        ["Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        [75, 3, 4, 30.1, 95.4],
      ],
      because: "Three of four, with Wilson's limits: four assessments say very little",
    },
  ],
  run: ([code, records, from, to, population, mapping, options, headings = false, others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const found = measureRecords(request, population, context);
    if (isCellError(found)) return found;
    const row = measureRow(found.indicator, found.measure);
    return headings ? [MEASURE_HEADINGS, row] : [row];
  },
});
