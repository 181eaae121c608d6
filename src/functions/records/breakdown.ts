import { isCellError } from "../../core/cells/cell-error";
import { breakdownIndicator } from "../../indicators/breakdown";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";
import { nothingInPeriod, readRequest } from "./count-records";
import * as parameters from "./counting-parameters";
import { MEASURE_HEADINGS, measureRow } from "./measure-row";

export const breakdown = defineFunction({
  id: "BREAKDOWN",
  category: "records",
  summary:
    "An indicator split by team, age band, ethnicity or any other column, with the whole in the last row; a rate has counts alone, for the children of each group are not known",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    {
      name: "by",
      kind: "text",
      about: 'Heading of a column, or "age band", "month", "quarter", "referral source group"',
    },
    parameters.mappingParameter,
    parameters.optionsParameter,
    headingsParameter,
    parameters.othersParameter,
  ],
  gives: "table",
  examples: [
    {
      call: '=CSPI.BREAKDOWN("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), "Allocated team")',
      gives: [
        ["Allocated team", "Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        ["East", 100, 2, 2, 34.2, 100],
        ["West", 50, 1, 2, 9.5, 90.5],
        ["All", 75, 3, 4, 30.1, 95.4],
      ],
      because: "East completed both in time, West one of two; the parts add up to the whole",
    },
    {
      call: '=CSPI.BREAKDOWN("ACT-3", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), "Source of referral")',
      gives: [
        ["Source of referral", "Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        ["Individual: acquaintance", 16.7, 1, 6, 3.0, 56.4],
        ["Schools", 16.7, 1, 6, 3.0, 56.4],
        ["Health services: general practitioner", 16.7, 1, 6, 3.0, 56.4],
        ["Police", 50, 3, 6, 18.8, 81.2],
        ["All", 100, 6, 6, 61.0, 100],
      ],
      because:
        "Where the column decides the figure, each group is its share of all that is counted, and the whole is 100",
    },
    {
      call: '=CSPI.BREAKDOWN("ACT-9", {"Assessment authorisation date","Assessment factors"; "03/06/2024","3B, 4B"; "01/07/2024","3B"}, DATE(2024,4,1), DATE(2025,3,31), "Assessment factors")',
      gives: [
        [
          "Factors identified at the end of assessment",
          "Value",
          "Numerator",
          "Denominator",
          "Lower 95%",
          "Upper 95%",
        ],
        ["3B Domestic abuse: parent or carer", 100, 2, 2, "[z]", "[z]"],
        ["4B Mental health: parent or carer", 50, 1, 2, "[z]", "[z]"],
        ["All", 100, 2, 2, "[z]", "[z]"],
      ],
      because:
        "An assessment is in each factor that it names, so shares do not add up to 100; All has it once",
    },
    {
      call: '=CSPI.BREAKDOWN("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), "Allocated team", , , FALSE)',
      gives: [
        ["East", "[x]", 3, "[x]", "[x]", "[x]"],
        ["West", "[x]", 3, "[x]", "[x]", "[x]"],
        ["All", "[x]", 6, "[x]", "[x]", "[x]"],
      ],
      because: "Three of the six referrals were East's; a rate would need the children of each team",
      hidden: true,
    },
  ],
  run: ([code, records, from, to, by, mapping, options, headings = true, others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const read = readRequest(request, context);
    if (isCellError(read)) return read;
    const { period } = read;
    const found = breakdownIndicator(read.indicator, read.records, period, by, read.settings);
    if (isCellError(found)) return found;
    if (found.rows.length === 0) return nothingInPeriod(read.indicator, period);
    const rows = [
      ...found.rows.map(({ group, measure }) => [group, ...measureRow(read.indicator, measure)]),
      ["All", ...measureRow(read.indicator, found.total)],
    ];
    return headings ? [[found.by, ...MEASURE_HEADINGS], ...rows] : rows;
  },
});
