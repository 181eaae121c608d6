import { defineIndicator } from "../indicator";

export const turnoverRate = defineIndicator({
  code: "WRK-2",
  theme: 5,
  title: "Turnover rate of children and family social workers",
  shortTitle: "Turnover rate",
  question: "What share of social workers leaves in a year?",
  definition:
    "Social workers who left in the year to 30 September as a percentage of those in post on 30 September, in full-time equivalents.",
  numerator: "Leavers in the year to 30 September (full-time equivalent)",
  denominator: "Social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["The denominator is the number in post at the end of the year, not an average."],
  fromRecords: [],
});
