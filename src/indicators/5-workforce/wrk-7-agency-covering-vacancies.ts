import { ofAgencyCover, typedCoverRule } from "../counting/agency-cover";
import {
  inPost,
  laterStartersOption,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";

export const agencyCoveringVacancies = defineIndicator({
  code: "WRK-7",
  ...ofAgencyCover,
  title: "Agency workers who cover vacancies",
  shortTitle: "Agency workers covering vacancies",
  question: "What share of agency workers covers a vacancy?",
  definition:
    "Agency workers who cover a vacancy on 30 September as a percentage of agency workers, in full-time equivalents.",
  numerator: "Agency workers covering vacancies on 30 September (full-time equivalent)",
  denominator: "Agency workers on 30 September (full-time equivalent)",
  fromRecords: [
    typedCoverRule({
      code: "WRK-7",
      counts: "The agency workers covering vacancies given, of agency workers on the last day of the period.",
      options: [laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      of: (records, period, options) => {
        const agency = inPost(records, period.to, 1, options);
        return {
          denominator: agency.fte,
          counted: agency.records,
          cautions: workforceCautions(records, period, options),
        };
      },
    }),
    countsRule({
      code: "WRK-7",
      needs: ["AgencyCoverFTE", "AgencyFTE"],
      counts: "Agency workers covering vacancies, of agency workers.",
      columns: () => ({ numerator: ["AgencyCoverFTE"], denominator: ["AgencyFTE"] }),
    }),
  ],
});
