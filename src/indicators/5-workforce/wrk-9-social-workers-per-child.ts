import {
  inPost,
  laterStartersOption,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";

export const socialWorkersPerChild = defineIndicator({
  code: "WRK-9",
  theme: 5,
  title: "Social workers in post for the number of children",
  shortTitle: "Social workers per 10,000 children",
  question: "How many social workers are in post, for the number of children who live here?",
  definition:
    "Full-time equivalents of children and family social workers in post on 30 September per 10,000 children aged 0 to 17, without agency workers.",
  numerator: "Social workers in post on 30 September (full-time equivalent)",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: null,
  cautions: ["A local measure: it can be derived from published figures but is not published."],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts: "Full-time equivalents of employed workers who have not left by the last day of the period.",
      follows: "Children's social work workforce census; workers in post as for WRK-6.",
      options: [laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      count: (records, period, options) => {
        const staff = inPost(records, period.to, 0, options);
        return {
          numerator: staff.fte,
          denominator: null,
          counted: staff.records,
          inNumerator: staff.records,
          amounts: { counted: staff.hours, inNumerator: staff.hours },
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-9",
      needs: ["InPostFTE"],
      counts: "Full-time equivalents of social workers in post.",
      columns: () => ({ numerator: ["InPostFTE"], denominator: null }),
    }),
  ],
});
