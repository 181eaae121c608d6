import { defineIndicator } from "../indicator";

export const plansByCategory = defineIndicator({
  code: "PLN-7",
  theme: 4,
  title: "Plans by category of abuse",
  shortTitle: "Plans by category",
  question: "For which kinds of abuse are children on a plan?",
  definition:
    "Child protection plans open at the end of the period with one category of abuse, as a percentage of plans open.",
  numerator: "Plans open with the category of abuse",
  denominator: "Plans open at the end of the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D4", publisher: "Department for Education" },
  cautions: ["Initial and latest category are separate distributions."],
  fromRecords: [],
});
