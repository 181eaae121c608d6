import { isCellError } from "../../core/cells/cell-error";
import type { Caution } from "../../core/cells/caution";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { numberFormat } from "../number-formats";
import { measureAtLeast } from "./count-records";
import * as parameters from "./counting-parameters";
import { namesAnArea } from "./population-argument";

const POPULATION_AT = 4;

const NONE = "None";

const rowOf = ({ sentence, rows }: Caution): ResultCell[] => [
  sentence,
  rows === null ? "[z]" : { number: rows, format: numberFormat() },
];

/** The first caution and how many more there are, in one cell. */
const summaryOf = ([first, ...more]: readonly Caution[]): string => {
  if (first === undefined) return NONE;
  return more.length === 0 ? first.sentence : `${first.sentence}; and ${more.length} more`;
};

export const cautions = defineFunction({
  id: "CAUTIONS",
  category: "records",
  summary:
    "What was left out of an indicator or may be wrong with it: a sentence a row, and how many rows it is about",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    parameters.populationParameter,
    parameters.mappingParameter,
    parameters.optionsParameter,
    {
      name: "give",
      kind: "text",
      about: '"list" when left out; "summary" for one cell: the first caution and how many more',
      optional: true,
      oneOf: ["list", "summary"],
    },
    parameters.othersParameter,
  ],
  gives: "table",
  usesBenchmarks: (args) => namesAnArea(args[POPULATION_AT]),
  examples: [
    {
      call: '=CSPI.CAUTIONS("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31))',
      gives: [
        ["1 open at the end of the period, 0 of them past 45 working days already", 1],
        [
          "The last assessment authorisation date in the list is 20 December 2024, and the period ends on 31 March 2025: if the list was drawn in between, later ones are missing",
          "[z]",
        ],
      ],
      because: "The first is about one row, the second about the list as a whole",
    },
    {
      call: '=CSPI.CAUTIONS("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , , , "summary")',
      gives: [["1 open at the end of the period, 0 of them past 45 working days already; and 1 more"]],
      because: "The same in one cell",
    },
    {
      call: '=CSPI.CAUTIONS("DEC-1", SampleReferrals, DATE(2024,4,1), DATE(2025,1,31))',
      gives: [["None", "[z]"]],
      because: "Nothing was left out",
    },
  ],
  run: ([code, records, from, to, population, mapping, options, give = "list", others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const found = measureAtLeast(request, population, context);
    if (isCellError(found)) return found;
    const told = found.measure.cautions;
    if (give === "summary") return [[summaryOf(told)]];
    return told.length === 0 ? [[NONE, "[z]"]] : told.map(rowOf);
  },
});
