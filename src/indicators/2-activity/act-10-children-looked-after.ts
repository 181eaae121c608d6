import { defineIndicator } from "../indicator";

export const childrenLookedAfter = defineIndicator({
  code: "ACT-10",
  theme: 2,
  title: "Children looked after at 31 March",
  shortTitle: "Children looked after",
  question: "How many children are looked after, for the number of children who live here?",
  definition:
    "Children looked after on 31 March per 10,000 children aged 0 to 17, without agreed series of short-term placements.",
  numerator: "Children looked after on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 0,
  interval: "byar",
  measured: "at 31 March",
  source: {
    title: "Children looked after in England including adoptions",
    publisher: "Department for Education",
  },
  cautions: [],
  fromRecords: [],
});
