import { defineIndicator } from "../indicator";

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
  fromRecords: [],
});
