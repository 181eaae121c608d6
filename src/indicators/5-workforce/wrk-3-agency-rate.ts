import {
  areHeads,
  basisOption,
  everyWorker,
  amountsFor,
  inPost,
  amountsOf,
  laterStartersOption,
  sizeOf,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";

export const agencyRate = defineIndicator({
  code: "WRK-3",
  theme: 5,
  title: "Agency worker rate",
  shortTitle: "Agency worker rate",
  question: "What share of social workers comes from an agency?",
  definition:
    "Agency workers on 30 September as a percentage of agency workers and social workers in post, in full-time equivalents.",
  numerator: "Agency workers on 30 September (full-time equivalent)",
  denominator: "Agency workers and social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      sharesBy: () => ["AgencyWorker"],
      counts: "Agency workers on the last day of the period, of agency and employed workers on it.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [basisOption, laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      count: (records, period, options) => {
        const agency = inPost(records, period.to, 1, options);
        const all = everyWorker(records, period.to, options);
        const everyone = { records: all, hours: amountsFor(records, "FTE", all) };
        return {
          numerator: sizeOf(agency, options),
          denominator: sizeOf(everyone, options),
          counted: all,
          inNumerator: agency.records,
          amounts: { counted: amountsOf(everyone, options), inNumerator: amountsOf(agency, options) },
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-3",
      needs: ["InPostFTE"],
      counts: "Agency workers of agency workers and social workers in post.",
      options: [basisOption],
      columns: (options) =>
        areHeads(options)
          ? { numerator: ["AgencyHeadcount"], denominator: ["AgencyHeadcount", "InPostHeadcount"] }
          : { numerator: ["AgencyFTE"], denominator: ["AgencyFTE", "InPostFTE"] },
    }),
  ],
});
