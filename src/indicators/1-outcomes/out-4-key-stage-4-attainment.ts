import { defineIndicator } from "../indicator";

export const keyStage4Attainment = defineIndicator({
  code: "OUT-4",
  theme: 1,
  title: "Attainment of children in need at the end of key stage 4",
  shortTitle: "Key stage 4 of children in need",
  question: "What do children in need achieve at the end of secondary school?",
  definition: "Average Attainment 8 score of children in need at 31 March at the end of key stage 4.",
  numerator: "Sum of Attainment 8 scores",
  denominator: "Children in need at the end of key stage 4, matched to school records",
  unit: "score",
  better: "higher",
  decimals: 1,
  interval: "none",
  measured: "academic year",
  source: {
    title: "Outcomes for children in need, including children looked after by local authorities",
    publisher: "Department for Education",
  },
  cautions: ["Grades of 2020 and 2021 were assessed by schools and are not comparable."],
  fromRecords: [],
});
