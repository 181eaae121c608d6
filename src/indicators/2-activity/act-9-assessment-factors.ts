import { defineIndicator } from "../indicator";

export const assessmentFactors = defineIndicator({
  code: "ACT-9",
  theme: 2,
  title: "Factors identified at the end of assessment",
  shortTitle: "Assessment factors",
  question: "Which difficulties do assessments find?",
  definition:
    "Assessments completed in the year at which the factor was identified, as a percentage of those with information on factors. An assessment can have several factors.",
  numerator: "Assessments completed in the year with the factor",
  denominator: "Assessments completed in the year with information on factors",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C3", publisher: "Department for Education" },
  cautions: [
    "Percentages of several factors do not add up to 100.",
    "The publication counts episodes of need; a list of assessments counts assessments.",
  ],
  fromRecords: [],
});
