import { defineIndicator } from "../indicator";

export const careProceedings = defineIndicator({
  code: "DEC-9",
  theme: 3,
  title: "Duration of care and supervision proceedings",
  shortTitle: "Length of care proceedings",
  question: "How long do care and supervision cases take?",
  definition:
    "Mean weeks from application to first disposal of care and supervision cases that reached it in the period.",
  numerator: "Weeks from application to first disposal",
  denominator: "Care and supervision cases reaching first disposal",
  unit: "weeks",
  better: "lower",
  decimals: 0,
  interval: "none",
  measured: "over the year",
  source: { title: "Family court statistics quarterly", publisher: "Ministry of Justice" },
  cautions: ["Published by court area, not by authority."],
  fromRecords: [],
});
