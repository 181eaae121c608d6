import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { textOption } from "../counting/options";
import {
  amountsOf,
  areHeads,
  basisOption,
  inPost,
  laterStartersOption,
  leavers,
  serviceBands,
  sizeOf,
  starters,
  WORKERS_IN_TREND,
  workforceCautions,
  yearsInService,
  type Workers,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator, type CountingOptions, type RuleOption } from "../indicator";

const whichOption: RuleOption = {
  name: "which",
  about: "Workers in post, starters or leavers",
  default: "in post",
  oneOf: ["in post", "starters", "leavers"],
};

const workersOf = (records: RecordList, period: Period, options: CountingOptions): Workers => {
  switch (textOption(options, "which", "in post")) {
    case "starters":
      return starters(records, period);
    case "leavers":
      return leavers(records, period);
    default:
      return inPost(records, period.to, 0, options);
  }
};

/** The column of typed counts: in post, starters or leavers, as full-time equivalents or people. */
const columnOf = (options: CountingOptions): string => {
  const which = textOption(options, "which", "in post");
  const kind = which === "in post" ? "InPost" : which === "starters" ? "Starters" : "Leavers";
  return kind + (areHeads(options) ? "Headcount" : "FTE");
};

export const socialWorkersInPost = defineIndicator({
  code: "WRK-6",
  theme: 5,
  title: "Children and family social workers in post",
  shortTitle: "Social workers in post",
  question: "How many children and family social workers are in post?",
  definition:
    "Full-time equivalents of children and family social workers in post on 30 September, without agency workers.",
  numerator: "Social workers in post on 30 September (full-time equivalent)",
  denominator: "Not applicable",
  unit: "number",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  bands: serviceBands,
  bandsIn: "years",
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts:
        "Employed workers who have not left by the last day of the period; with the option, those who started or left in the period.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [basisOption, whichOption, laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      count: (records, period, options) => {
        const chosen = workersOf(records, period, options);
        const amounts = amountsOf(chosen, options);
        return {
          numerator: sizeOf(chosen, options),
          denominator: null,
          counted: chosen.records,
          inNumerator: chosen.records,
          durations: yearsInService(records, chosen.records, period.to),
          amounts: { counted: amounts, inNumerator: amounts },
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-6",
      needs: ["InPostFTE"],
      counts:
        "Social workers in post on the day; with the option, those who started or left in the year to it.",
      options: [basisOption, whichOption],
      columns: (options) => ({ numerator: [columnOf(options)], denominator: null }),
    }),
  ],
});
