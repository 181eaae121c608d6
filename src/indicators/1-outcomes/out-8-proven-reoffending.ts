import { defineIndicator } from "../indicator";

export const provenReoffending = defineIndicator({
  code: "OUT-8",
  theme: 1,
  title: "Proven reoffending by young people",
  shortTitle: "Reoffending by young people",
  question: "What share of young people who offended were proven to offend again?",
  definition:
    "Young people in the offending cohort who committed a proven further offence within 12 months, as a percentage of the cohort.",
  numerator: "Young people in the cohort who reoffended within 12 months",
  denominator: "Young people in the offending cohort",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: {
    title: "Local Authority Interactive Tool; Proven reoffending statistics",
    publisher: "Department for Education; Ministry of Justice",
  },
  cautions: ["Cohorts of single authorities are small."],
  fromRecords: [],
});
