import { defineIndicator } from "../indicator";

export const plansOpenTwoYears = defineIndicator({
  code: "PLN-3",
  theme: 4,
  title: "Children on a plan for two years or more at 31 March",
  shortTitle: "On a plan for 2 years or more",
  question: "What share of children on a plan has been on it for two years or more?",
  definition:
    "Child protection plans open on 31 March for two years or more (more than 729 days) as a percentage of plans open on 31 March.",
  numerator: "Plans open on 31 March for two years or more",
  denominator: "Plans open on 31 March",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D5", publisher: "Department for Education" },
  cautions: ["Most authorities have so few that the figure is suppressed."],
  fromRecords: [],
});
