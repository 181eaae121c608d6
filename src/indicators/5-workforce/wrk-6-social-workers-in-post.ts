import { defineIndicator } from "../indicator";

export const socialWorkersInPost = defineIndicator({
  code: "WRK-6",
  theme: 5,
  title: "Children and family social workers in post",
  shortTitle: "Social workers in post",
  question: "How many children and family social workers are in post?",
  definition:
    "Full-time equivalents of children and family social workers in post on 30 September, without agency workers.",
  numerator: "Social workers in post on 30 September (full-time equivalent)",
  denominator: "Not applicable",
  unit: "number",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [],
});
