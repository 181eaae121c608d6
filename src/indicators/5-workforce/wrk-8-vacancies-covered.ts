import { countNeeded } from "../../core/cells/problems/indicators";
import { ofAgencyCover, typedCoverRule } from "../counting/agency-cover";
import { numberOption } from "../counting/options";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";
import { vacanciesOption } from "./wrk-1-vacancy-rate";

export const vacanciesCovered = defineIndicator({
  code: "WRK-8",
  ...ofAgencyCover,
  title: "Vacancies covered by agency workers",
  shortTitle: "Vacancies covered by agency",
  question: "What share of vacancies is covered by an agency worker?",
  definition:
    "Agency workers who cover a vacancy on 30 September as a percentage of vacancies, in full-time equivalents.",
  numerator: "Agency workers covering vacancies on 30 September (full-time equivalent)",
  denominator: "Vacancies on 30 September (full-time equivalent)",
  fromRecords: [
    typedCoverRule({
      code: "WRK-8",
      counts: "The agency workers covering vacancies given, of the vacancies given.",
      options: [vacanciesOption],
      of: (_records, _period, options) =>
        options["vacancies"] === undefined
          ? countNeeded("WRK-8", "vacancies", "the number of vacancies")
          : { denominator: numberOption(options, "vacancies", 0), counted: [], cautions: [] },
    }),
    countsRule({
      code: "WRK-8",
      needs: ["AgencyCoverFTE", "VacanciesFTE"],
      counts: "Agency workers covering vacancies, of vacancies.",
      columns: () => ({ numerator: ["AgencyCoverFTE"], denominator: ["VacanciesFTE"] }),
    }),
  ],
});
