import { defineIndicator } from "../indicator";

export const timeInNeed = defineIndicator({
  code: "DEC-10",
  theme: 3,
  title: "Length of time children are in need",
  shortTitle: "In need for 2 years or more",
  question: "What share of children in need has been in need for two years or more?",
  definition:
    "Episodes of need open on 31 March for two years or more, as a percentage of all episodes open on 31 March.",
  numerator: "Episodes of need open on 31 March for the length of time",
  denominator: "Episodes of need open on 31 March",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B4", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [],
});
