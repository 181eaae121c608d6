import { defineIndicator } from "../indicator";

export const afterThePlan = defineIndicator({
  code: "PLN-6",
  theme: 4,
  title: "What happens after a plan ends",
  shortTitle: "Still in need after a plan",
  question: "How long do children stay in need after their plan ends?",
  definition:
    "Plans ended from April to September after which the child stayed in need for each length of time, as a percentage of plans ended.",
  numerator: "Plans ended after which the child stayed in need",
  denominator: "Plans ended from April to September",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: ["No national figures are published."],
  fromRecords: [],
});
