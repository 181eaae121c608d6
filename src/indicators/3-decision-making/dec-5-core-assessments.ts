import { defineIndicator } from "../indicator";

export const coreAssessments = defineIndicator({
  code: "DEC-5",
  theme: 3,
  title: "Core assessments completed within 35 working days",
  shortTitle: "Core assessments within 35 days",
  question: "What share of core assessments was completed within 35 working days?",
  definition:
    "Core assessments completed in the year within 35 working days of starting, as a percentage of core assessments completed. Single assessments have replaced them.",
  numerator: "Core assessments completed in 35 working days or fewer",
  denominator: "Core assessments completed in the year",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: ["Core assessments ended when single assessments came in (2013-14); no figures are published."],
  fromRecords: [],
});
