import { defineIndicator } from "../indicator";

export const keyStage2Attainment = defineIndicator({
  code: "OUT-3",
  theme: 1,
  title: "Attainment of children in need at the end of key stage 2",
  shortTitle: "Key stage 2 of children in need",
  question: "What share of children in need reach the expected standard at the end of primary school?",
  definition:
    "Children in need at 31 March who reached the expected standard in reading, writing and maths, as a percentage of those at the end of key stage 2 who could be matched to school records.",
  numerator: "Children in need reaching the expected standard in reading, writing and maths",
  denominator: "Children in need at the end of key stage 2, matched to school records",
  unit: "per cent",
  better: "higher",
  decimals: 0,
  interval: "wilson",
  measured: "academic year",
  source: {
    title: "Outcomes for children in need, including children looked after by local authorities",
    publisher: "Department for Education",
  },
  cautions: [
    "No figures exist for 2020 and 2021.",
    "Standards changed in 2016; earlier years measured level 4.",
  ],
  fromRecords: [],
});
