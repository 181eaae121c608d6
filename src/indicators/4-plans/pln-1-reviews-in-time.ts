import { defineIndicator } from "../indicator";

export const reviewsInTime = defineIndicator({
  code: "PLN-1",
  theme: 4,
  title: "Child protection plans reviewed within required timescales",
  shortTitle: "Plans reviewed in time",
  question: "What share of plans had every review in time?",
  definition:
    "Children on a plan on 31 March for three months or more whose reviews were all in time: the first within three months, each later one within six months of the one before.",
  numerator: "Children on a plan whose reviews were all in time",
  denominator: "Children on a plan on 31 March who had been on it for at least three months",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D9", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [],
});
