import { defineIndicator } from "../indicator";

export const secondOrSubsequentPlans = defineIndicator({
  code: "PLN-2",
  theme: 4,
  title: "Plans that were a second or subsequent plan",
  shortTitle: "Second or subsequent plans",
  question: "What share of new plans is for a child who had a plan before?",
  definition:
    "Child protection plans started in the year for a child who had been on a plan of the same authority before, however long ago, as a percentage of plans started in the year.",
  numerator: "Plans started in the year for a child with a previous plan",
  denominator: "Plans started in the year",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table D3", publisher: "Department for Education" },
  cautions: ["The published figure counts a previous plan at any time; within two years is a local measure."],
  fromRecords: [],
});
