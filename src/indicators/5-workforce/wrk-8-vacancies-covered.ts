import { countNeeded } from "../../core/cells/problems/indicators";
import { numberOption } from "../counting/options";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";
import { vacanciesOption } from "./wrk-1-vacancy-rate";
import { coveringOption } from "./wrk-7-agency-covering-vacancies";

export const vacanciesCovered = defineIndicator({
  code: "WRK-8",
  theme: 5,
  title: "Vacancies covered by agency workers",
  shortTitle: "Vacancies covered by agency",
  question: "What share of vacancies is covered by an agency worker?",
  definition:
    "Agency workers who cover a vacancy on 30 September as a percentage of vacancies, in full-time equivalents.",
  numerator: "Agency workers covering vacancies on 30 September (full-time equivalent)",
  denominator: "Vacancies on 30 September (full-time equivalent)",
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
      counts: "The agency workers covering vacancies given, of the vacancies given.",
      follows: "Children's social work workforce census; published rates reproduced.",
      options: [coveringOption, vacanciesOption],
      splits: false,
      count: (_records, _period, options) => {
        if (options["covering"] === undefined)
          return countNeeded("WRK-8", "covering", "the number of agency workers covering vacancies");
        if (options["vacancies"] === undefined)
          return countNeeded("WRK-8", "vacancies", "the number of vacancies");
        return {
          numerator: numberOption(options, "covering", 0),
          denominator: numberOption(options, "vacancies", 0),
          counted: [],
          inNumerator: [],
          cautions: [],
        };
      },
    },
    countsRule({
      code: "WRK-8",
      needs: ["AgencyCoverFTE", "VacanciesFTE"],
      counts: "Agency workers covering vacancies, of vacancies.",
      columns: () => ({ numerator: ["AgencyCoverFTE"], denominator: ["VacanciesFTE"] }),
    }),
  ],
});
