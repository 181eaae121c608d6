import { isCellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import { formatOfUnit } from "../number-formats";
import { measureRecords, nothingInPeriod } from "./count-records";
import * as parameters from "./counting-parameters";
import { namesAnArea } from "./population-argument";

const POPULATION_AT = 4;

export const indicator = defineFunction({
  id: "INDICATOR",
  category: "records",
  summary: "The value of an indicator, counted from a list of records by the statutory rules",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    parameters.populationParameter,
    parameters.mappingParameter,
    parameters.optionsParameter,
    parameters.othersParameter,
  ],
  gives: "number",
  usesBenchmarks: (args) => namesAnArea(args[POPULATION_AT]),
  examples: [
    {
      call: '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31))',
      gives: 75,
      because:
        "Of four completed in the year, three took 45 working days or fewer (9, 14 and 45; the other 46)",
    },
    {
      call: '=CSPI.INDICATOR("DEC-1", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      gives: 33.3,
      because: "Two of the six referrals of the year had no further action",
    },
    {
      call: '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), 12000)',
      gives: 5,
      because: "6 referrals ÷ 12,000 children × 10,000",
    },
    {
      call: '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), "Isles of Scilly")',
      gives: 188.1,
      because: "6 referrals in the population of June 2024",
      hidden: true,
    },
  ],
  run: ([code, records, from, to, population, mapping, options, others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const found = measureRecords(request, population, context);
    if (isCellError(found)) return found;
    const { value } = found.measure;
    if (value === null) return nothingInPeriod(found.indicator, found.period);
    return { number: value, format: formatOfUnit(found.indicator.unit, found.indicator.decimals) };
  },
});
