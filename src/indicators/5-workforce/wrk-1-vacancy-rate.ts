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

/** Vacancies typed in, where the list holds workers only. */
export const vacanciesOption: RuleOption = {
  name: "vacancies",
  about: "Vacancies on the day, in full-time equivalents; no list of workers holds them",
  default: 0,
};

export const vacancyRate = defineIndicator({
  code: "WRK-1",
  theme: 5,
  title: "Vacancy rate of children and family social workers",
  shortTitle: "Vacancy rate",
  question: "What share of social worker posts is vacant?",
  definition:
    "Vacancies on 30 September as a percentage of vacancies and social workers in post, all in full-time equivalents.",
  numerator: "Vacancies on 30 September (full-time equivalent)",
  denominator: "Vacancies and social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["A post covered by an agency worker is still vacant."],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts:
        "The vacancies given, of the vacancies and the full-time equivalents of employed workers who have not left by the last day of the period.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [vacanciesOption, laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      splits: false,
      count: (records, period, options) => {
        if (options["vacancies"] === undefined)
          return countNeeded("WRK-1", "vacancies", "the number of vacancies");
        const vacancies = numberOption(options, "vacancies", 0);
        const staff = inPost(records, period.to, 0, options);
        return {
          numerator: vacancies,
          denominator: vacancies + staff.fte,
          counted: staff.records,
          inNumerator: [],
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-1",
      needs: ["VacanciesFTE", "InPostFTE"],
      counts: "Vacancies of the vacancies and the social workers in post, in full-time equivalents.",
      columns: () => ({ numerator: ["VacanciesFTE"], denominator: ["VacanciesFTE", "InPostFTE"] }),
    }),
  ],
});
