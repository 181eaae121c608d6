import { defineIndicator } from "../indicator";

export const childrenInNeed = defineIndicator({
  code: "ACT-1",
  theme: 2,
  title: "Children in need at 31 March",
  shortTitle: "Children in need",
  question: "How many children are in need on 31 March, for the number of children who live here?",
  definition:
    "Episodes of need open on 31 March per 10,000 children aged 0 to 17. Unborn children, young people over 18 who are still helped, children looked after and children on a plan are included.",
  numerator: "Episodes of need open on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B1", publisher: "Department for Education" },
  cautions: ["Referrals that still wait for an assessment are included."],
  fromRecords: [],
});
