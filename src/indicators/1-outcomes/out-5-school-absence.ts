import { defineIndicator } from "../indicator";

export const schoolAbsence = defineIndicator({
  code: "OUT-5",
  theme: 1,
  title: "Persistent absence of children in need",
  shortTitle: "Persistent absence",
  question: "What share of children in need miss a tenth or more of school?",
  definition:
    "Children in need at 31 March who missed 10 per cent or more of their possible sessions, as a percentage of those matched to the school census.",
  numerator: "Children in need who missed 10 per cent or more of possible sessions",
  denominator: "Children in need matched to the school census",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "academic year",
  source: {
    title: "Outcomes for children in need, including children looked after by local authorities",
    publisher: "Department for Education",
  },
  cautions: ["Before 2016 the threshold was 15 per cent."],
  fromRecords: [],
});
