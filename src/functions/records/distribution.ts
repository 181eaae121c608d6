import { CellError, isCellError } from "../../core/cells/cell-error";
import { distributionOf, type Distribution } from "../../indicators/distribution";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { percentFormat } from "../number-formats";
import { nothingInPeriod, readRequest } from "./count-records";
import * as parameters from "./counting-parameters";

const NOT_APPLICABLE = "[z]";

const share = (percentage: number | null): ResultCell =>
  percentage === null ? NOT_APPLICABLE : { number: percentage, format: percentFormat(1) };

/** The bands, what could not be timed, and the quartiles in days or years, one row each. */
const rowsOf = ({
  bands,
  withoutDuration,
  lowerQuartile,
  median,
  upperQuartile,
  unit,
}: Distribution): ResultCell[][] => [
  ...bands.map(({ label, count, share: percentage }): ResultCell[] => [label, count, share(percentage)]),
  ["No duration", withoutDuration, NOT_APPLICABLE],
  [`Lower quartile, ${unit}`, lowerQuartile ?? NOT_APPLICABLE, NOT_APPLICABLE],
  [`Median, ${unit}`, median ?? NOT_APPLICABLE, NOT_APPLICABLE],
  [`Upper quartile, ${unit}`, upperQuartile ?? NOT_APPLICABLE, NOT_APPLICABLE],
];

export const distribution = defineFunction({
  id: "DISTRIBUTION",
  category: "records",
  summary: "How long the records behind an indicator took: the published bands, the median and the quartiles",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    parameters.mappingParameter,
    parameters.optionsParameter,
    headingsParameter,
    parameters.othersParameter,
  ],
  gives: "table",
  source:
    "Department for Education, Characteristics of children in need: bands of tables C2, C4 and D5; quartiles of type 2, as SAS computes them",
  examples: [
    {
      call: '=CSPI.DISTRIBUTION("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31))',
      gives: [
        ["Band", "Number", "Per cent"],
        ["Same day", 0, 0],
        ["1-10", 1, 25],
        ["11-20", 1, 25],
        ["21-30", 0, 0],
        ["31-40", 0, 0],
        ["41-45", 1, 25],
        ["46-50", 1, 25],
        ["51-60", 0, 0],
        ["61 or more", 0, 0],
        ["No duration", 0, "[z]"],
        ["Lower quartile, days", 12, "[z]"],
        ["Median, days", 30, "[z]"],
        ["Upper quartile, days", 46, "[z]"],
      ],
      because: "The four took 9, 14, 45 and 46 working days: halves of 11.5, 29.5 and 45.5 go up",
    },
    {
      call: '=CSPI.DISTRIBUTION("DEC-3", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      gives: new CellError(
        "#VALUE!",
        "DEC-3 times nothing, so it has no distribution: use DEC-6, DEC-7, PLN-3, PLN-4 or WRK-6",
      ),
      because: "A re-referral has no length",
      hidden: true,
    },
  ],
  run: ([code, records, from, to, mapping, options, headings = true, others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const read = readRequest(request, context);
    if (isCellError(read)) return read;
    const { period } = read;
    const found = distributionOf(read.indicator, read.records, period, read.settings);
    if (isCellError(found)) return found;
    if (found.counted === 0) return nothingInPeriod(read.indicator, period);
    const rows = rowsOf(found);
    return headings ? [["Band", "Number", "Per cent"], ...rows] : rows;
  },
});
