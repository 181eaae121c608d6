import { defineIndicator } from "../indicator";

export const conferencesToPlan = defineIndicator({
  code: "DEC-12",
  theme: 3,
  title: "Initial conferences that led to a plan",
  shortTitle: "Conferences leading to a plan",
  question: "What share of initial conferences leads to a child protection plan?",
  definition:
    "Initial child protection conferences held in the period that resulted in a child protection plan, as a percentage of those held in the period.",
  numerator: "Initial conferences held in the period that resulted in a plan",
  denominator: "Initial conferences held in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: ["A local measure; nationally only the ratio of plans started to conferences can be had."],
  fromRecords: [],
});
