import { defineIndicator } from "../indicator";

export const initialAssessments = defineIndicator({
  code: "DEC-4",
  theme: 3,
  title: "Initial assessments completed within 10 working days",
  shortTitle: "Initial assessments within 10 days",
  question: "What share of initial assessments was completed within 10 working days of referral?",
  definition:
    "Initial assessments completed in the year within 10 working days of referral, as a percentage of initial assessments completed. Single assessments have replaced them.",
  numerator: "Initial assessments completed in 10 working days or fewer",
  denominator: "Initial assessments completed in the year",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: [
    "Initial assessments ended when single assessments came in (2013-14); no figures are published.",
  ],
  fromRecords: [],
});
