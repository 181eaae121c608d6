import { defineIndicator } from "../indicator";

export const conferencesWithin15Days = defineIndicator({
  code: "DEC-7",
  theme: 3,
  title: "Initial conferences held within 15 working days",
  shortTitle: "Conferences within 15 days",
  question: "What share of initial conferences was held within 15 working days of the strategy discussion?",
  definition:
    "Initial child protection conferences held in the year within 15 working days of the strategy discussion that started the section 47 enquiry, as a percentage of all initial conferences held in the year.",
  numerator: "Initial conferences held in the year within 15 working days",
  denominator: "Initial conferences held in the year",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: ["A conference dated before its enquiry is in the denominator only."],
  fromRecords: [],
});
