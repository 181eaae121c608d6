import {
  amountsOf,
  areHeads,
  basisOption,
  inPost,
  laterStartersOption,
  leavers,
  sizeOf,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";

export const turnoverRate = defineIndicator({
  code: "WRK-2",
  theme: 5,
  title: "Turnover rate of children and family social workers",
  shortTitle: "Turnover rate",
  question: "What share of social workers leaves in a year?",
  definition:
    "Social workers who left in the year to 30 September as a percentage of those in post on 30 September, in full-time equivalents.",
  numerator: "Leavers in the year to 30 September (full-time equivalent)",
  denominator: "Social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["The denominator is the number in post at the end of the year, not an average."],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE", "RoleEndDate"],
      counts:
        "Employed workers who left in the period, of those in post on its last day. A leaver's hours are those of 30 September before, else of the contract.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced. Workers in post at the end, not the average, are the denominator.",
      options: [basisOption, laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      partsBy: ["ReasonLeave", "LeaverDestination"],
      count: (records, period, options) => {
        const left = leavers(records, period);
        const staff = inPost(records, period.to, 0, options);
        return {
          numerator: sizeOf(left, options),
          denominator: sizeOf(staff, options),
          counted: staff.records,
          inNumerator: left.records,
          amounts: { counted: amountsOf(staff, options), inNumerator: amountsOf(left, options) },
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-2",
      needs: ["InPostFTE"],
      counts: "Leavers in the year to the day, of the social workers in post on it.",
      options: [basisOption],
      columns: (options) =>
        areHeads(options)
          ? { numerator: ["LeaversHeadcount"], denominator: ["InPostHeadcount"] }
          : { numerator: ["LeaversFTE"], denominator: ["InPostFTE"] },
    }),
  ],
});
