import { defineIndicator } from "../indicator";

export const agencyRate = defineIndicator({
  code: "WRK-3",
  theme: 5,
  title: "Agency worker rate",
  shortTitle: "Agency worker rate",
  question: "What share of social workers comes from an agency?",
  definition:
    "Agency workers on 30 September as a percentage of agency workers and social workers in post, in full-time equivalents.",
  numerator: "Agency workers on 30 September (full-time equivalent)",
  denominator: "Agency workers and social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [],
});
