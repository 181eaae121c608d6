import { defineIndicator } from "../indicator";

export const visitsInTime = defineIndicator({
  code: "PLN-5",
  theme: 4,
  title: "Children on a plan visited within the local timescale",
  shortTitle: "Visited in time",
  question: "What share of children on a plan was visited within the local timescale?",
  definition:
    "Children on a plan at the end of the period, for at least the length of the timescale, whose last visit was within it.",
  numerator: "Children whose last visit was within the timescale",
  denominator: "Children on a plan at the end of the period for at least the timescale",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: the timescale is local policy, and the census does not collect visits."],
  fromRecords: [],
});
