import { defineIndicator } from "../indicator";

export const childDeathReviews = defineIndicator({
  code: "OUT-2",
  theme: 1,
  title: "Child death reviews that identified modifiable factors",
  shortTitle: "Child deaths with modifiable factors",
  question: "In how many child deaths that were reviewed could something have been changed?",
  definition:
    "Child death reviews completed in the year in which the panel identified factors that could be modified to reduce the risk of future deaths.",
  numerator: "Child death reviews completed in the year with modifiable factors",
  denominator: "Child death reviews completed in the year",
  unit: "number",
  better: "neither",
  decimals: 0,
  interval: "none",
  measured: "over the year",
  source: {
    title: "Child death reviews; from 2019 the National Child Mortality Database",
    publisher: "Department for Education; National Child Mortality Database",
  },
  cautions: [
    "Small numbers: years should be pooled and cells suppressed.",
    "The series of local authorities ends in 2021.",
  ],
  fromRecords: [],
});
