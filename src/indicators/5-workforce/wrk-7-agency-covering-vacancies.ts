import { countNeeded } from "../../core/cells/problems/indicators";
import { numberOption } from "../counting/options";
import {
  inPost,
  laterStartersOption,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator, type RuleOption } from "../indicator";

/** Agency workers who cover vacancies, typed in, where the list does not say who does. */
export const coveringOption: RuleOption = {
  name: "covering",
  about:
    "Agency workers covering vacancies on the day, in full-time equivalents; no list of workers holds them",
  default: 0,
};

export const agencyCoveringVacancies = defineIndicator({
  code: "WRK-7",
  theme: 5,
  title: "Agency workers who cover vacancies",
  shortTitle: "Agency workers covering vacancies",
  question: "What share of agency workers covers a vacancy?",
  definition:
    "Agency workers who cover a vacancy on 30 September as a percentage of agency workers, in full-time equivalents.",
  numerator: "Agency workers covering vacancies on 30 September (full-time equivalent)",
  denominator: "Agency workers on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["The benchmark pack does not hold the published figures of this one."],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts: "The agency workers covering vacancies given, of agency workers on the last day of the period.",
      follows: "Children's social work workforce census; published rates reproduced.",
      options: [coveringOption, laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      splits: false,
      count: (records, period, options) => {
        if (options["covering"] === undefined)
          return countNeeded("WRK-7", "covering", "the number of agency workers covering vacancies");
        const agency = inPost(records, period.to, 1, options);
        return {
          numerator: numberOption(options, "covering", 0),
          denominator: agency.fte,
          counted: agency.records,
          inNumerator: [],
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-7",
      needs: ["AgencyCoverFTE", "AgencyFTE"],
      counts: "Agency workers covering vacancies, of agency workers.",
      columns: () => ({ numerator: ["AgencyCoverFTE"], denominator: ["AgencyFTE"] }),
    }),
  ],
});
