import { defineIndicator } from "../indicator";

export const exclusions = defineIndicator({
  code: "OUT-6",
  theme: 1,
  title: "Suspensions and permanent exclusions of children in need",
  shortTitle: "Suspensions of children in need",
  question: "What share of children in need were suspended from school?",
  definition:
    "Children in need of school age with at least one suspension in the school year, as a percentage of children in need of school age who could be matched to school records.",
  numerator: "Children in need of school age with at least one suspension",
  denominator: "Children in need of school age, matched to school records",
  unit: "per cent",
  better: "lower",
  decimals: 2,
  interval: "wilson",
  measured: "academic year",
  source: {
    title: "Outcomes for children in need, including children looked after by local authorities",
    publisher: "Department for Education",
  },
  cautions: ["Permanent exclusions are published beside it and are few."],
  fromRecords: [],
});
